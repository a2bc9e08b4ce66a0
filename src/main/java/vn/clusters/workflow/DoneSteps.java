package vn.clusters.workflow;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who did which step of a dossier; each answer is one row of an index. */
@Component
@Transactional(readOnly = true)
public class DoneSteps {

    private final FinishedTasks finished;

    DoneSteps(FinishedTasks finished) {
        this.finished = finished;
    }

    /** User name of whoever did the step of that key last. */
    public Optional<String> doneBy(String dossier, String step) {
        return finished.findFirstByDossierAndTaskKeyOrderByFinishedAtDesc(dossier, step)
                .map(FinishedTask::finishedBy);
    }

    /** User name of whoever did the last step of all. */
    public Optional<String> lastBy(String dossier) {
        return finished.findFirstByDossierOrderByFinishedAtDesc(dossier).map(FinishedTask::finishedBy);
    }
}
