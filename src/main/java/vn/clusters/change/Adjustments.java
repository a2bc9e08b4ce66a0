package vn.clusters.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;
import vn.clusters.law.ChangeKinds.ChangeKind;
import vn.clusters.law.PaperLists;

/** The adjustments as others see them. */
@Component
public class Adjustments {

    static final String PROCEDURE = "adjust-decision";

    private static final String SETTLEMENT_PAPER = "settlement";

    /** The document by which the parties' rights and duties were settled. */
    public record Settlement(String number, LocalDate on, String note) {}

    /**
     * What a dossier asks to change.
     *
     * @param proposer owner, local-committee, department, statutory
     * @param redirected whether it was found to be no adjustment
     * @param settlement null until it was confirmed
     */
    public record View(
            String dossier,
            String proposer,
            String reason,
            String evidence,
            List<Alteration> changes,
            List<ChangeKind> kinds,
            boolean redirected,
            Settlement settlement) {

        public Optional<Alteration> of(ChangedField field) {
            return changes.stream()
                    .filter(alteration -> alteration.field() == field)
                    .findFirst();
        }

        /** The facts of the registry that it sets. */
        public Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            changes.forEach(alteration -> facts.putIfAbsent(alteration.field().fact(), alteration.after()));
            return facts;
        }
    }

    private final StoredAdjustments stored;
    private final PaperLists lists;

    Adjustments(StoredAdjustments stored, PaperLists lists) {
        this.stored = stored;
        this.lists = lists;
    }

    /** Empty for dossiers of other procedures, and until it is described. */
    @Transactional(readOnly = true)
    public Optional<View> of(String dossier) {
        return stored.findById(dossier).filter(Adjustment::isDescribed).map(Adjustment::view);
    }

    /** The provision under which the owner may change only after a settlement; empty if the edition has none. */
    public Optional<Citation> settlementAsked(String edition) {
        return lists.required(edition, PROCEDURE).stream()
                .filter(paper -> paper.paper().equals(SETTLEMENT_PAPER))
                .map(PaperLists.RequiredPaper::citation)
                .findFirst();
    }

    /** @throws Problem 422 {@code rights-not-settled} if the owner changes without the settlement the edition asks for */
    @Transactional(readOnly = true)
    public void requireSettled(String dossier, String edition) {
        View view = stored.get(dossier).view();
        boolean unsettled = view.of(ChangedField.OWNER).isPresent() && view.settlement() == null;
        settlementAsked(edition).filter(asked -> unsettled).ifPresent(provision -> {
            throw new Problem(422, "rights-not-settled")
                    .with("field", "outcome")
                    .citing(provision);
        });
    }
}
