package vn.clusters.investment;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** The tracks, at most one per dossier. */
interface Tracks extends Repository<Track, Long> {

    Track save(Track track);

    Optional<Track> findByDossier(String dossier);

    /** @throws Problem 409 {@code policy-not-judged} */
    default Track get(String dossier) {
        return findByDossier(dossier).orElseThrow(() -> new Problem(409, "policy-not-judged", dossier));
    }
}
