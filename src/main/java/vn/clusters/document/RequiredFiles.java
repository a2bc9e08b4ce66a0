package vn.clusters.document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.clusters.law.PaperLists;

/** The papers that the law asks for may be changed until a document rests on them; any other file may always be added. */
@Component
class RequiredFiles {

    private final Ladder ladder;
    private final ObjectProvider<DossierLaw> dossiers;
    private final PaperLists lists;

    RequiredFiles(Ladder ladder, ObjectProvider<DossierLaw> dossiers, PaperLists lists) {
        this.ladder = ladder;
        this.dossiers = dossiers;
        this.lists = lists;
    }

    /** @throws vn.clusters.kernel.Problem 409 {@code no-going-back} */
    void refuseChange(String dossier, String paper) {
        if (paper.equals(Papers.OTHER)) {
            return;
        }
        ladder.refusal(dossier, "replace-paper")
                .filter(closed -> isAskedFor(dossier, paper))
                .ifPresent(closed -> {
                    throw closed;
                });
    }

    private boolean isAskedFor(String dossier, String paper) {
        DossierLaw facts = dossiers.getObject();
        return lists.required(facts.edition(dossier), facts.procedure(dossier)).stream()
                .anyMatch(one -> one.paper().equals(paper));
    }
}
