package vn.clusters.clock;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StatutoryEvents extends Repository<StatutoryEvent, Long> {

    StatutoryEvent save(StatutoryEvent event);

    List<StatutoryEvent> findByDossierOrderByHappenedOnAscIdAsc(String dossier);
}
