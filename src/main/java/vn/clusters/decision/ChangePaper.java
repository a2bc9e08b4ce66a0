package vn.clusters.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.change.AdjustmentWords;
import vn.clusters.change.RevocationWords;
import vn.clusters.kernel.FieldSource.Item;

/** What the printed decision says when it adjusts or revokes another one. */
@Component
class ChangePaper {

    private final DecidedChanges changes;
    private final ChangeSummary summary;
    private final AdjustmentWords adjusting;
    private final RevocationWords revoking;
    private final Wording words;

    ChangePaper(
            DecidedChanges changes,
            ChangeSummary summary,
            AdjustmentWords adjusting,
            RevocationWords revoking,
            Wording words) {
        this.changes = changes;
        this.summary = summary;
        this.adjusting = adjusting;
        this.revoking = revoking;
        this.words = words;
    }

    boolean isChange(String dossier) {
        return changes.concern(dossier);
    }

    /** The name of the template. */
    String template(String dossier) {
        return isChange(dossier) ? "decision/change" : "decision/decision";
    }

    void write(Map<String, Object> paper, String dossier, Contents contents) {
        String base = changes.base(dossier);
        String kind = changes.adjustment(dossier).isPresent() ? "adjusts" : "revokes";
        paper.put("subject", words.say("paper." + kind + ".subject", base));
        paper.put("opening", words.say("paper." + kind + ".opening", base));
        paper.put("remaining", words.say("paper." + kind + ".remaining", earlier(dossier, base)));
        paper.put("lines", lines(dossier, contents));
        paper.put("conditions", contents.conditions());
        paper.put(
                "party", contents.investor() == null ? changes.cluster(dossier).investor() : contents.investor());
    }

    private String earlier(String dossier, String base) {
        List<String> all = new ArrayList<>(List.of(base));
        all.addAll(changes.amendments(dossier));
        return String.join("; ", all);
    }

    /** Of an adjustment what changes from what; of a revocation its grounds and what is found there. */
    private List<String> lines(String dossier, Contents contents) {
        List<String> lines = new ArrayList<>();
        changes.adjustment(dossier).ifPresent(view -> view.changes()
                .forEach(change -> lines.add(
                        words.say("paper.changes", adjusting.label(change.field()), summary.shown(change, contents)))));
        changes.revocation(dossier).ifPresent(view -> {
            lines.add(words.say("paper.grounds", revoking.grounds(view)));
            for (Item item : revoking.inventory(view)) {
                lines.add(item.label() + ": " + item.value());
            }
        });
        return lines;
    }
}
