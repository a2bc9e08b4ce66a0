package vn.clusters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.FieldSource.Item;

/** How a revocation is put in words. */
@Component
public class RevocationWords {

    private final AdjustmentWords words;

    RevocationWords(AdjustmentWords words) {
        this.words = words;
    }

    /** The grounds in one sentence. */
    public String grounds(Revocations.View view) {
        return view.grounds().stream()
                .map(ground -> words.say("ground." + ground))
                .collect(Collectors.joining("; "));
    }

    /** The inventory, a line for each kind, kinds without anything said so. */
    public List<Item> inventory(Revocations.View view) {
        return Revoking.INVENTORY.stream()
                .map(kind -> {
                    List<String> lines = view.inventory(kind);
                    String text = lines.isEmpty() ? words.say("inventory.none") : String.join("; ", lines);
                    return new Item(kind, words.say("inventory." + kind), text);
                })
                .toList();
    }

    List<Item> lines(Revocations.View view) {
        List<Item> lines = new ArrayList<>();
        lines.add(new Item("proposer", words.say("proposer"), words.say("proposer." + view.proposer())));
        lines.add(new Item("grounds", words.say("grounds"), grounds(view)));
        lines.add(new Item("reason", words.say("reason"), view.reason()));
        lines.addAll(inventory(view));
        lines.add(new Item("handling", words.say("handling"), view.handling()));
        return lines;
    }
}
