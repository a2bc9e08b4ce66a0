package vn.clusters.dossier;

import java.util.Optional;

/** A dossier by its code: one that the transaction has read is not asked of the database again. */
interface ByCode {

    Optional<Dossier> findByCode(String code);
}
