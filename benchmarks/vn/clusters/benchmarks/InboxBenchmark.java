package vn.clusters.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.clusters.inbox.InboxQueries;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.TestDatabase;

/** The officer's list with many open tasks, against the same question asked of the engine, in one run. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(InboxQueries.class)
class InboxBenchmark {

    private static final int SECONDS = Integer.getInteger("clusters.seconds", 6);
    private static final int WARM_UP = Integer.getInteger("clusters.warm-up", 30);
    private static final Pattern ONLY = Pattern.compile(System.getProperty("clusters.only", ".*"));
    private static final int[] READERS = {1, 32};

    @Autowired
    InboxQueries inbox;

    @Autowired
    TaskService engine;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcTemplate database;

    @Value("${spring.datasource.url}")
    String url;

    @LocalServerPort
    int port;

    @Test
    void the_list_of_an_officer_in_five_of_a_hundred_groups() throws Exception {
        if (url.startsWith("jdbc:h2")) {
            // H2 answers an unchanged query from its last result: that would measure nothing.
            database.execute("set optimize_reuse_results 0");
        }
        OpenTasksFixture fixture = new OpenTasksFixture(database, url);
        fixture.seatTheOfficer();
        String sizes = System.getProperty("clusters.sizes", "10000,100000,1000000");
        for (int size :
                Arrays.stream(sizes.split(",")).mapToInt(Integer::parseInt).toArray()) {
            fixture.fillUpTo(size, time.today());
            measure(size);
        }
    }

    private void measure(int size) throws Exception {
        Actor officer = officers.actor(OpenTasksFixture.OFFICER);
        Reader reader = new Reader(port, OpenTasksFixture.OFFICER);
        assertThat(reader.get("/inbox")).contains("CCN");
        Measured.of(2, WARM_UP, () -> reader.get("/inbox"));
        Map<String, Callable<?>> questions = new LinkedHashMap<>();
        questions.put("page, HTTP", () -> reader.get("/inbox"));
        questions.put("page, query", () -> inbox.page(officer, Map.of()));
        questions.put("page, counts", () -> inbox.counts(officer, Map.of()));
        questions.put("agency, count", () -> inbox.counts(officer, Map.of("whose", "agency")));
        questions.put("filtered, HTTP", () -> reader.get("/inbox?step=review-appraisal&procedure=expand-cluster"));
        questions.put(
                "filtered, query",
                () -> inbox.page(officer, Map.of("step", "review-appraisal", "procedure", "expand-cluster")));
        questions.put("search, HTTP", () -> reader.get("/inbox?q=dau+tu+613"));
        questions.put("search, query", () -> inbox.page(officer, Map.of("q", "dau tu 613")));
        questions.put("exact code, query", () -> inbox.page(officer, Map.of("q", "H37-260101-5000")));
        questions.put("engine, page", () -> engine.createTaskQuery()
                .taskCandidateGroupIn(OpenTasksFixture.DESKS)
                .orderByDueDate()
                .asc()
                .listPage(0, 25));
        questions.put("engine, count", () -> engine.createTaskQuery()
                .taskCandidateGroupIn(OpenTasksFixture.DESKS)
                .count());
        questions.keySet().removeIf(name -> !ONLY.matcher(name).matches());
        for (Map.Entry<String, Callable<?>> question : questions.entrySet()) {
            for (int readers : READERS) {
                print(size, question.getKey(), readers + "", Measured.of(readers, SECONDS, question.getValue()));
            }
            if (question.getKey().endsWith("HTTP")) {
                Measured calm = Measured.of(32, Duration.ofSeconds(1), 2 * SECONDS, question.getValue());
                print(size, question.getKey(), "32, each once a second", calm);
            }
        }
    }

    private void print(int size, String question, String readers, Measured measured) {
        System.out.printf(
                "INBOX | %s | %,d | %s | %s | %s | core %.2f | %d%n",
                url.split(":")[1], size, question, readers, measured, measured.core(), measured.times());
    }
}
