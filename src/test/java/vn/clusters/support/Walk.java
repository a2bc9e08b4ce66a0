package vn.clusters.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.demo.Clerks;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Walks a dossier the ordinary way: every task its first outcome, every timer waited for. */
@TestComponent
public class Walk {

    private static final int MOST_ACTS = 200;

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
        untilDone(dossier, List.of(), key);
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(dossier + " never came to " + key));
    }

    /**
     * Walks until a task of that key is open, or to the end when it never is.
     *
     * @param left keys of tasks that nobody does
     * @return the number of tasks completed
     */
    public int untilDone(String dossier, List<String> left, String stopAt) {
        int done = 0;
        for (int act = 0; act < MOST_ACTS; act++) {
            List<Task> open = tasks.openOf(dossier);
            if (open.stream().anyMatch(task -> task.key().equals(stopAt))) {
                return done;
            }
            Optional<Task> next =
                    open.stream().filter(task -> !left.contains(task.key())).min(Comparator.comparing(Task::createdAt));
            if (next.isPresent()) {
                clerks.complete(next.get(), null, Map.of());
                done++;
            } else if (!office.waitForTheNextTimer(dossier)) {
                return done;
            }
        }
        throw new AssertionError("The walk of " + dossier + " does not end");
    }
}
