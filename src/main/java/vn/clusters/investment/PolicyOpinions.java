package vn.clusters.investment;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PolicyOpinions extends Repository<PolicyOpinion, Long> {

    PolicyOpinion save(PolicyOpinion opinion);

    List<PolicyOpinion> findByDossierOrderById(String dossier);
}
