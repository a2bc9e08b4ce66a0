package vn.clusters.change;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** The adjustments, at most one per dossier. */
interface StoredAdjustments extends Repository<Adjustment, String> {

    Adjustment save(Adjustment adjustment);

    Optional<Adjustment> findById(String dossier);

    /** @throws Problem 409 {@code nothing-described} */
    default Adjustment get(String dossier) {
        return findById(dossier).orElseThrow(() -> new Problem(409, "nothing-described", dossier));
    }
}
