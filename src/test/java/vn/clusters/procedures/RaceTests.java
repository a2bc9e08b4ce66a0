package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Two people at the same moment. */
@ClustersTest
class RaceTests {

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void of_two_officers_who_complete_one_task_one_wins_and_the_other_is_told() throws Exception {
        String dossier = atOpinions("CCN Đua A");
        Task task = task(dossier, "give-opinion");
        List<String> outcomes = atOnce(
                () -> attempt(() -> clerks.complete(task, null, Map.of())),
                () -> attempt(() -> clerks.complete(task, null, Map.of())));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "task-already-completed");
    }

    @Test
    void of_two_officers_who_claim_one_task_one_wins_and_the_other_is_told() throws Exception {
        String dossier = atOpinions("CCN Đua B");
        Task task = task(dossier, "give-opinion");
        List<String> outcomes = atOnce(
                () -> attempt(() -> tasks.claim(task.id(), colleague("first", task))),
                () -> attempt(() -> tasks.claim(task.id(), colleague("second", task))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "task-already-claimed");
    }

    @Test
    void parallel_branches_that_finish_at_once_show_no_error_to_anybody() throws Exception {
        String dossier = atOpinions("CCN Đua C");
        List<Callable<String>> givers = tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals("give-opinion"))
                .map(task -> (Callable<String>) () -> attempt(() -> clerks.complete(task, null, Map.of())))
                .toList();
        List<String> outcomes = atOnce(givers.toArray(Callable[]::new));

        assertThat(outcomes).hasSize(givers.size()).containsOnly("done");
        assertThat(tasks.openOf(dossier).stream().map(Task::key)).contains("absorb-opinions");
    }

    private String atOpinions(String cluster) {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open(cluster, "20", "06172");
        List.of(
                        "compile-dossier",
                        "sign-proposal",
                        "receive-dossier",
                        "assign-officer",
                        "check-dossier",
                        "choose-agencies")
                .forEach(key -> clerks.complete(dossier, key, null, null, Map.of()));
        return dossier;
    }

    private Task task(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Actor colleague(String name, Task task) {
        return new Actor(name, name, "", Set.of(task.desk()));
    }

    private static String attempt(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Problem problem) {
            return problem.type();
        }
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> futures = new ArrayList<>();
        for (Callable<String> act : acts) {
            futures.add(threads.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> future : futures) {
            outcomes.add(future.get());
        }
        threads.shutdown();
        return outcomes;
    }
}
