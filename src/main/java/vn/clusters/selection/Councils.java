package vn.clusters.selection;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** The councils, at most one per dossier. */
interface Councils extends Repository<Council, Long> {

    Council save(Council council);

    Optional<Council> findByDossier(String dossier);

    /** @throws Problem 404 {@code no-council} */
    default Council get(String dossier) {
        return findByDossier(dossier).orElseThrow(() -> new Problem(404, "no-council", dossier));
    }
}
