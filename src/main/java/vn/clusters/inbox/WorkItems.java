package vn.clusters.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WorkItems extends Repository<WorkItem, String> {

    WorkItem save(WorkItem item);

    Optional<WorkItem> findById(String taskId);

    List<WorkItem> findByDossierOrderByOpenedAtAscTaskIdAsc(String dossier);

    List<WorkItem> findByTaskIdGreaterThan(String taskId);

    List<WorkItem> findByTaskIdGreaterThanAndTaskIdLessThanEqual(String after, String until);

    void deleteById(String taskId);

    void flush();
}
