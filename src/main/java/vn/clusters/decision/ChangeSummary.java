package vn.clusters.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.change.AdjustmentWords;
import vn.clusters.change.Alteration;
import vn.clusters.change.ChangedField;
import vn.clusters.change.RevocationWords;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;

/** Says line by line what a decision changes in another one, or what it says of any other cluster. */
@Component
class ChangeSummary {

    private final Summary summary;
    private final DecidedChanges changes;
    private final AdjustmentWords adjusting;
    private final RevocationWords revoking;
    private final Wording words;

    ChangeSummary(
            Summary summary,
            DecidedChanges changes,
            AdjustmentWords adjusting,
            RevocationWords revoking,
            Wording words) {
        this.summary = summary;
        this.changes = changes;
        this.adjusting = adjusting;
        this.revoking = revoking;
        this.words = words;
    }

    List<Item> contents(String dossier, Contents contents) {
        return changes.concern(dossier) ? changed(dossier, contents) : summary.contents(contents);
    }

    private List<Item> changed(String dossier, Contents contents) {
        List<Item> lines = new ArrayList<>();
        add(lines, "base-decision", changes.base(dossier));
        changes.adjustment(dossier).ifPresent(view -> {
            view.changes()
                    .forEach(change -> lines.add(
                            new Item(change.field().slug(), adjusting.label(change.field()), shown(change, contents))));
            add(lines, "remains", words.say("change.remains"));
        });
        changes.revocation(dossier).ifPresent(view -> {
            add(lines, "grounds", revoking.grounds(view));
            lines.addAll(revoking.inventory(view));
        });
        add(lines, "conditions", contents.conditions());
        add(lines, "responsibilities", contents.responsibilities());
        LocalDate from = contents.effectiveOn();
        add(lines, "effective-on", from == null ? words.say("on-signing") : VietnameseText.shown(from));
        return lines;
    }

    /** The owner is the one who may be assigned, not whom the proposal named. */
    String shown(Alteration change, Contents contents) {
        boolean owner = change.field() == ChangedField.OWNER;
        String assigned = contents.investor() == null ? words.say("nobody") : contents.investor();
        return adjusting.shown(owner ? new Alteration(change.field(), change.before(), assigned) : change);
    }

    private void add(List<Item> lines, String key, String value) {
        if (value != null) {
            lines.add(new Item(key, words.say("content." + key), value));
        }
    }
}
