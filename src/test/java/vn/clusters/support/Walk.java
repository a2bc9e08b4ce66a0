package vn.clusters.support;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.demo.Clerks;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Takes a dossier the ordinary way to a task: everybody does what is open, and days pass while nothing is. */
@TestComponent
public class Walk {

    private static final int MOST_ROUNDS = 200;

    private final Tasks tasks;
    private final Clerks clerks;
    private final Office office;

    Walk(Tasks tasks, Clerks clerks, Office office) {
        this.tasks = tasks;
        this.clerks = clerks;
        this.office = office;
    }

    /** Until the task of that key is open; it stays open. */
    public Task to(String dossier, String key) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Task> open = tasks.openOf(dossier);
            for (Task task : open) {
                if (task.key().equals(key)) {
                    return task;
                }
            }
            if (open.isEmpty()) {
                office.forward(1);
            } else {
                clerks.complete(open.get(0), null, Map.of());
            }
        }
        throw new AssertionError(dossier + " never came to " + key);
    }
}
