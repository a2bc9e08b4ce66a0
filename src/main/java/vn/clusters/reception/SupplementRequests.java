package vn.clusters.reception;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rounds of supplements of each dossier. */
interface SupplementRequests extends Repository<SupplementRequest, Long> {

    SupplementRequest save(SupplementRequest request);

    List<SupplementRequest> findByDossierOrderByRoundNo(String dossier);

    Optional<SupplementRequest> findFirstByDossierOrderByRoundNoDesc(String dossier);
}
