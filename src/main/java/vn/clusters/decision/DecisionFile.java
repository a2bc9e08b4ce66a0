package vn.clusters.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.document.Documents;
import vn.clusters.document.Documents.Document;
import vn.clusters.dossier.Dossiers;

/** Everything about the decision on one dossier, for its own screens. */
@Component
class DecisionFile {

    /**
     * Submission, decision and its number.
     *
     * @param submission the department's report, null until it is issued
     * @param decision null until the submission was looked at
     * @param numberRepeated whether the number was given before in that year
     * @param outOfOrder documents of the series whose numbers and dates run against this one's
     * @param neighbours what is odd about number and date beside the earlier decisions on the cluster
     */
    record Contained(
            String dossier,
            Appraisals.View submission,
            Decisions.View decision,
            boolean numberRepeated,
            List<Document> outOfOrder,
            List<String> neighbours) {}

    private final Dossiers dossiers;
    private final Appraisals appraisals;
    private final Decisions decisions;
    private final Documents documents;
    private final Neighbours neighbours;

    DecisionFile(
            Dossiers dossiers, Appraisals appraisals, Decisions decisions, Documents documents, Neighbours neighbours) {
        this.dossiers = dossiers;
        this.appraisals = appraisals;
        this.decisions = decisions;
        this.documents = documents;
        this.neighbours = neighbours;
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-dossier} */
    @Transactional(readOnly = true)
    public Contained of(String dossier) {
        String code = dossiers.get(dossier).code();
        Optional<Decisions.View> decision = decisions.of(code);
        Optional<Document> issued = decision.flatMap(this::document);
        return new Contained(
                code,
                appraisals
                        .of(code)
                        .filter(appraisal -> appraisal.reportNumber() != null)
                        .orElse(null),
                decision.orElse(null),
                issued.map(Document::numberRepeated).orElse(false),
                issued.map(documents::outOfOrder).orElse(List.of()),
                decision.map(neighbours::warnings).orElse(List.of()));
    }

    private Optional<Document> document(Decisions.View decision) {
        String kind = decision.stage() == Stage.ISSUED ? "decision" : "refusal";
        return documents.of(decision.dossier()).stream()
                .filter(document ->
                        document.kind().equals(kind) && document.number().equals(decision.number()))
                .findFirst();
    }
}
