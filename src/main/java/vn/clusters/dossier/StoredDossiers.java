package vn.clusters.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** Where the dossiers are kept. */
interface StoredDossiers extends Repository<Dossier, Long>, ByCode {

    Dossier save(Dossier dossier);

    Optional<Dossier> findFirstByProposalClusterKeyAndProcedureKeyAndStatusNotIn(
            String clusterKey, String procedure, Collection<DossierStatus> statuses);

    List<Dossier> findByStatusNotInOrderByCode(Collection<DossierStatus> statuses);

    /** Those in which one of the agencies takes part. */
    @Query("select d.code from Dossier d join d.agencies a where d.code in :codes and a in :agencies")
    Set<String> codesOf(Collection<String> codes, Collection<String> agencies);

    /** @throws Problem 404 {@code unknown-dossier} */
    default Dossier get(String code) {
        return findByCode(code).orElseThrow(() -> new Problem(404, "unknown-dossier", code));
    }
}
