package vn.clusters.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SmartApplicationListener;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Editions;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/**
 * One whole walk of establish-cluster through our services, with and without the read models of inbox and dashboard, against
 * the same models on the bare engine, same run.
 */
@ClustersTest
class WalkBenchmark {

    private static final String EDITION = "2026-nd303";
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Editions editions;

    @Autowired
    BusinessTime time;

    @Autowired
    ApplicationEventMulticaster events;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_whole_walk_against_the_bare_engine() throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> blind = new ArrayList<>();
        int ourTasks = 0;
        int bareTasks = 0;
        try (BareEngine engine = new BareEngine(editions.get(EDITION), bareUrl(), user, password)) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long start = System.nanoTime();
                bareTasks = engine.walk("bare-" + round);
                long middle = System.nanoTime();
                ourTasks = walk("CCN đo " + round);
                long end = System.nanoTime();
                double unseen = withoutReadModels("CCN đo khuất " + round);
                if (round >= WARM_UP) {
                    blind.add(unseen);
                    bare.add((middle - start) / 1e6);
                    ours.add((end - middle) / 1e6);
                }
            }
        }
        System.out.printf(
                "%nWALK %s: ours %.0f ms (%d tasks), bare engine %.0f ms (%d tasks), ratio %.2f (medians of %d)%n",
                url.split(":")[1],
                median(ours),
                ourTasks,
                median(bare),
                bareTasks,
                median(ours) / median(bare),
                ROUNDS);
        System.out.printf(
                "READ MODELS %s: without them %.0f ms, ratio %.2f%n",
                url.split(":")[1], median(blind), median(ours) / median(blind));
        assertThat(ourTasks).isEqualTo(bareTasks);
    }

    private double withoutReadModels(String cluster) {
        List<ApplicationListener<?>> taken = new ArrayList<>();
        events.removeApplicationListeners(listener -> {
            boolean keeps = listener instanceof SmartApplicationListener named
                    && (named.getListenerId().startsWith("vn.clusters.inbox.ReadModel")
                            || named.getListenerId().startsWith("vn.clusters.dashboard."));
            if (keeps) {
                taken.add(listener);
            }
            return keeps;
        });
        assertThat(taken).isNotEmpty();
        long start = System.nanoTime();
        walk(cluster);
        double took = (System.nanoTime() - start) / 1e6;
        taken.forEach(events::addApplicationListener);
        return took;
    }

    /** The other engine lives in a database of its own on the same server. */
    private String bareUrl() {
        return url.contains("postgresql")
                ? url.replaceAll("/t[0-9a-f]+", "/" + vn.clusters.support.TestDatabase.createPostgres())
                : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    private int walk(String cluster) {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open(cluster, "39.5", "06172");
        int done = 0;
        while (true) {
            List<Task> open = tasks.openOf(dossier);
            if (open.isEmpty() && !office.waitForTheNextTimer(dossier)) {
                return done;
            }
            for (Task task :
                    open.stream().sorted(Comparator.comparing(Task::createdAt)).toList()) {
                clerks.complete(task, null, Map.of());
                done++;
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
