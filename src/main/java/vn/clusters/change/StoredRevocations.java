package vn.clusters.change;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The revocations, at most one per dossier. */
interface StoredRevocations extends Repository<Revocation, String> {

    Revocation save(Revocation revocation);

    Optional<Revocation> findById(String dossier);
}
