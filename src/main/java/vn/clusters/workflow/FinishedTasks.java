package vn.clusters.workflow;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FinishedTasks extends Repository<FinishedTask, String> {

    FinishedTask save(FinishedTask task);

    Optional<FinishedTask> findById(String taskId);

    /** How many steps of the dossier the officer did at other desks than the one named, the council's aside. */
    long countByDossierAndFinishedByAndDeskNot(String dossier, String finishedBy, String desk);

    Optional<FinishedTask> findFirstByDossierAndTaskKeyOrderByFinishedAtDesc(String dossier, String taskKey);

    Optional<FinishedTask> findFirstByDossierOrderByFinishedAtDesc(String dossier);
}
