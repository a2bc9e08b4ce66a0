package vn.clusters.opinion;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.document.PaperStored;
import vn.clusters.document.Papers;
import vn.clusters.document.Papers.Paper;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Role;

/** The signed answers of the agencies as files; each is a paper of the dossier under a key that names the agency. */
@Component
class OpinionFiles {

    private static final String KEY = "opinion:";

    private final Papers papers;
    private final OpinionsAsked asked;
    private final Dossiers dossiers;

    OpinionFiles(Papers papers, OpinionsAsked asked, Dossiers dossiers) {
        this.papers = papers;
        this.asked = asked;
        this.dossiers = dossiers;
    }

    static String key(String agency) {
        return KEY + agency;
    }

    /** Every file of every agency, newest first. */
    List<Paper> of(String dossier) {
        return papers.of(dossier).stream()
                .filter(paper -> paper.paper().startsWith(KEY))
                .toList();
    }

    /** Whether the officer may file an answer for the agency: one of its own, or the officer in charge. */
    boolean mayAttach(Actor actor, String dossier, String agency) {
        return actor.desks().contains(Role.AGENCY_OFFICER.at(agency))
                || actor.username().equals(dossiers.get(dossier).officerInCharge());
    }

    /**
     * Guards the key by whatever door the file comes.
     *
     * @throws Problem 409 {@code opinion-not-requested} or {@code secret-opinion-has-no-file}, 403 {@code not-allowed}
     */
    @EventListener
    void guard(PaperStored stored) {
        if (!stored.paper().startsWith(KEY)) {
            return;
        }
        String agency = stored.paper().substring(KEY.length());
        Opinion last = asked.findByDossierAndAgencyOrderByRoundNoDesc(stored.dossier(), agency).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(409, "opinion-not-requested", agency));
        if (!mayAttach(Acting.current().actor(), stored.dossier(), agency)) {
            throw new Problem(403, "not-allowed");
        }
        if (last.isSecret()) {
            throw new Problem(409, "secret-opinion-has-no-file");
        }
    }
}
