package vn.clusters.investment;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Settlements extends Repository<Settlement, Long> {

    Settlement save(Settlement settlement);

    List<Settlement> findByDossierOrderById(String dossier);
}
