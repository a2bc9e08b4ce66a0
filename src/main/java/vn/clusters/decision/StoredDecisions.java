package vn.clusters.decision;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** The decisions, at most one per dossier. */
interface StoredDecisions extends Repository<Decision, Long> {

    Decision save(Decision decision);

    Optional<Decision> findByDossier(String dossier);

    /** @throws Problem 404 {@code no-decision} */
    default Decision get(String dossier) {
        return findByDossier(dossier).orElseThrow(() -> new Problem(404, "no-decision", dossier));
    }
}
