package vn.clusters.workflow;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who did which step of a dossier. */
@Component
public class DoneSteps {

    /** A completed task by its key, and the username of whoever completed it. */
    public record Done(String step, String by) {}

    private final FinishedTasks finished;

    DoneSteps(FinishedTasks finished) {
        this.finished = finished;
    }

    /** The last one first. */
    @Transactional(readOnly = true)
    public List<Done> of(String dossier) {
        return finished.findByDossierOrderByFinishedAtDesc(dossier).stream()
                .map(task -> new Done(task.taskKey(), task.finishedBy()))
                .toList();
    }
}
