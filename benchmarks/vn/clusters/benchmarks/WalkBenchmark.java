package vn.clusters.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;
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
        List<Spent> ours = new ArrayList<>();
        List<Spent> bare = new ArrayList<>();
        List<Spent> blind = new ArrayList<>();
        try (BareEngine engine = new BareEngine(editions.get(EDITION), bareUrl(), user, password)) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                String cluster = "CCN đo " + round;
                bare.add(Spent.on(() -> engine.walk(cluster)));
                ours.add(Spent.on(() -> walk(cluster)));
                blind.add(withoutReadModels(cluster + " khuất"));
            }
        }
        int ourTasks = ours.get(0).tasks();
        int bareTasks = bare.get(0).tasks();
        print("WALK", Spent::wall, ours, bare, blind);
        print("PROCESSOR", Spent::processor, ours, bare, blind);
        assertThat(ourTasks).isEqualTo(bareTasks);
    }

    private Spent withoutReadModels(String cluster) {
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
        Spent spent = Spent.on(() -> walk(cluster));
        taken.forEach(events::addApplicationListener);
        return spent;
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

    private void print(
            String what, ToDoubleFunction<Spent> part, List<Spent> ours, List<Spent> bare, List<Spent> blind) {
        double our = median(ours, part);
        double least = median(bare, part);
        double unseen = median(blind, part);
        System.out.printf(
                "%n%s %s: ours %.0f ms, bare engine %.0f ms, ratio %.2f; without READ MODELS %.0f ms, ratio %.2f%n",
                what, url.split(":")[1], our, least, our / least, unseen, our / unseen);
    }

    private static double median(List<Spent> rounds, ToDoubleFunction<Spent> part) {
        List<Double> sorted =
                rounds.stream().skip(WARM_UP).map(part::applyAsDouble).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Milliseconds of a walk; those of the processor, of our thread alone, tell more on a machine that others use. */
    private record Spent(int tasks, double wall, double processor) {

        static Spent on(IntSupplier walk) {
            ThreadMXBean thread = ManagementFactory.getThreadMXBean();
            long start = System.nanoTime();
            long worked = thread.getCurrentThreadCpuTime();
            int tasks = walk.getAsInt();
            return new Spent(
                    tasks, (System.nanoTime() - start) / 1e6, (thread.getCurrentThreadCpuTime() - worked) / 1e6);
        }
    }
}
