package vn.clusters.workflow;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;

/** The open tasks: claim, release, complete. Lists for people come from the inbox's own read model. */
@Component
public class Tasks {

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-task}; 409 {@code task-already-completed} with who and when */
    public Task get(String id) {
        throw new IllegalStateException("owned by workflow");
    }

    public List<Task> openOf(String dossier) {
        throw new IllegalStateException("owned by workflow");
    }

    public Form form(String id) {
        throw new IllegalStateException("owned by workflow");
    }

    /** @throws vn.clusters.kernel.Problem 403 {@code not-your-task}, 409 {@code task-already-claimed} */
    public Task claim(String id, Actor actor) {
        throw new IllegalStateException("owned by workflow");
    }

    public Task release(String id, Actor actor) {
        throw new IllegalStateException("owned by workflow");
    }

    /**
     * Completes the task; the answers are checked against its form, stored by the capability that owns the step.
     *
     * @throws vn.clusters.kernel.Problem 403 {@code not-your-task}, 409 {@code task-already-completed},
     *     422 {@code answers-invalid} with {@code errors} by field
     */
    public void complete(String id, Actor actor, String outcome, Map<String, ?> answers) {
        throw new IllegalStateException("owned by workflow");
    }
}
