package vn.clusters.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.inbox.InboxQueries;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Thirty-two officers of one desk who all take from the top of the same list until nothing is left. */
@ClustersTest
@Import(InboxQueries.class)
class RushBenchmark {

    private static final int OFFICERS = 32;
    private static final int DOSSIERS = Integer.getInteger("clusters.dossiers", 320);
    private static final String STEP = "receive-dossier";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Tasks tasks;

    @Autowired
    Officers officers;

    @Autowired
    InboxQueries inbox;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcTemplate database;

    @Value("${spring.datasource.url}")
    String url;

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void nothing_is_done_twice_and_nobody_who_took_a_task_is_refused() throws Exception {
        List<String> dossiers = new ArrayList<>();
        String desk = null;
        for (int number = 0; number < DOSSIERS; number++) {
            office.on(LocalDate.of(2026, 9, 21));
            String dossier = office.open("CCN Đua " + number, "20", "06172");
            desk = walk.to(dossier, STEP).desk();
            dossiers.add(dossier);
        }
        List<Double> claims = Collections.synchronizedList(new ArrayList<>());
        List<Double> completions = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        ExecutorService hall = Executors.newFixedThreadPool(OFFICERS);
        List<Future<Void>> working = new ArrayList<>();
        for (Actor officer : seated(desk)) {
            Callable<Void> day = () -> {
                work(officer, claims, completions);
                return null;
            };
            working.add(hall.submit(day));
        }
        for (Future<Void> one : working) {
            one.get();
        }
        hall.shutdown();
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(done).hasSize(DOSSIERS).doesNotHaveDuplicates();
        assertThat(refusals).isSubsetOf("task-already-claimed", "task-already-completed");
        dossiers.forEach(dossier -> assertThat(tasks.openOf(dossier))
                .singleElement()
                .extracting(Task::key)
                .isEqualTo("assign-officer"));
        System.out.printf(
                "RUSH | %s | %d officers, %d tasks | claim %s | complete %s | %d claims lost | %.1f tasks a second%n",
                url.split(":")[1],
                OFFICERS,
                DOSSIERS,
                new Measured(claims),
                new Measured(completions),
                refusals.size(),
                DOSSIERS / seconds);
    }

    private List<Actor> seated(String desk) {
        String[] seat = desk.split("@");
        List<Actor> seated = new ArrayList<>();
        for (int number = 1; number <= OFFICERS; number++) {
            String name = "rush-" + number;
            database.update(
                    "insert into officer (username, name, search_text, agency, password_hash, active, failed_attempts,"
                            + " version) select ?, ?, ?, agency, password_hash, true, 0, 0 from officer where username ="
                            + " 'appraiser1.sct'",
                    name,
                    name,
                    name);
            database.update(
                    "insert into officer_role (officer, held_role, agency) values (?, ?, ?)",
                    name,
                    OpenTasksFixture.stored(seat[0]),
                    seat[1]);
            seated.add(officers.actor(name));
        }
        return seated;
    }

    /** Takes any row of the first page; whoever loses it looks at the page again. */
    private void work(Actor officer, List<Double> claims, List<Double> completions) {
        while (true) {
            List<String> page = inbox.unclaimed(officer, STEP);
            if (page.isEmpty()) {
                return;
            }
            String id = page.get(ThreadLocalRandom.current().nextInt(page.size()));
            try {
                claims.add(milliseconds(() -> tasks.claim(id, officer)));
            } catch (Problem lost) {
                refusals.add(lost.type());
                continue;
            }
            Form form = tasks.form(id);
            Map<String, Object> answers = new HashMap<>();
            form.fields().stream()
                    .filter(field -> !field.type().equals("info") && field.value() != null)
                    .forEach(field -> answers.put(field.key(), field.value()));
            String outcome = form.outcomes().get(0).value();
            completions.add(milliseconds(() -> tasks.complete(id, officer, outcome, answers)));
            done.add(id);
        }
    }

    private static double milliseconds(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
