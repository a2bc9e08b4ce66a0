package vn.clusters.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.TaskClosed;
import vn.clusters.workflow.Tasks;

/** Figures reckoned by hand at the boundaries, in communes of this test's own. */
@ClustersTest
class FiguresTests {

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Caller caller;

    @Autowired
    StepStays stays;

    @Autowired
    StayOrder order;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient database;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    /** The period is September 2026; today is in October. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // due, done, end of the dossier, where it counts
                "2026-09-15, 2026-09-14, -, done-early",
                "2026-09-15, 2026-09-15, -, done-on-time",
                "2026-09-15, 2026-09-16, -, done-late",
                "2026-08-20, 2026-09-01, -, done-late",
                "2026-09-15, 2026-09-30, -, done-late",
                "2026-08-20, 2026-08-31, -, -",
                "2026-09-30, 2026-10-01, -, running",
                "2026-09-29, 2026-10-01, -, running-late",
                "2026-09-30, -, -, running",
                "2026-09-29, -, -, running-late",
                "-, -, -, running",
                "2026-09-15, -, 2026-09-30, -",
                "2026-09-15, -, 2026-10-01, running-late"
            })
    void a_limit_is_split_by_due_date_and_period(LocalDate due, LocalDate done, LocalDate ended, String timing) {
        office.on(LocalDate.of(2026, 10, 12));
        String dossier = office.open("CCN Chia ba " + due + done + ended, "39.5", "06001");
        database.sql("delete from limit_run where agency = 'ubnd-06001'").update();
        database.sql(
                        "insert into limit_run (dossier, limit_key, subject, agency, started_on, due_on, done_on, ended_on)"
                                + " values (?, 'appraise', '', 'sct', '2026-08-01', ?, ?, ?)")
                .params(dossier, due, done, ended)
                .update();

        JsonNode limits =
                board("agency=ubnd-06001&from=2026-09-01&to=2026-09-30").get("limits");
        database.sql("delete from limit_run where dossier = ?").param(dossier).update();

        List<String> counted = timing == null ? List.of() : List.of(timing);
        assertThat(limits).hasSize(counted.size());
        for (JsonNode limit : limits) {
            assertThat(List.of("done-early", "done-on-time", "done-late", "running", "running-late"))
                    .filteredOn(slug -> dossiers(limit.get("split").get(slug)) == 1)
                    .isEqualTo(counted);
        }
    }

    @Test
    void the_last_hour_of_a_month_in_viet_nam_belongs_to_it() {
        time.travelTo(LocalDate.of(2026, 9, 30)
                .atTime(23, 30)
                .atZone(BusinessTime.ZONE)
                .toInstant());
        office.open("CCN Nửa đêm", "39.5", "06019");
        assertThat(opened("from=2026-09-30&to=2026-09-30")).isEqualTo(1);
        assertThat(opened("to=2026-09-29")).isZero();
        assertThat(opened("from=2026-10-01")).isZero();
    }

    private int opened(String period) {
        JsonNode first = board("agency=ubnd-06019&" + period).get("states").get(0);
        assertThat(first.get("status").asText()).isEqualTo("awaiting-reception");
        return dossiers(first.get("figure"));
    }

    @Test
    void the_median_of_working_days_is_that_of_a_hand() {
        // Friday; due on Tuesday. Notices are published on Monday, one working day later, and on Thursday, four.
        office.on(LocalDate.of(2026, 9, 25));
        String first = office.open("CCN Một ngày", "39.5", "06037");
        String second = office.open("CCN Bốn ngày", "39.5", "06037");
        office.on(LocalDate.of(2026, 9, 28));
        JsonNode holder = board("agency=ubnd-06037").get("holders").get(0);
        assertThat(holder.get("agency").asText()).isEqualTo("ubnd-06037");
        assertThat(dossiers(holder.get("waiting"))).isEqualTo(2);
        assertThat(holder.get("longestWorkingDays").asInt()).isEqualTo(1);
        publish(first);
        office.on(LocalDate.of(2026, 10, 1));
        publish(second);

        JsonNode board = board("agency=ubnd-06037&from=2026-09-28&to=2026-10-01");
        JsonNode step = board.get("steps").get(0);
        assertThat(step.get("step").asText()).isEqualTo("publish-notice");
        assertThat(step.get("times").asInt()).isEqualTo(2);
        assertThat(step.get("medianWorkingDays").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(step.get("workingDays").asInt()).isEqualTo(5);
        JsonNode split = board.get("limits").get(0).get("split");
        assertThat(dossiers(split.get("done-early"))).isEqualTo(1);
        assertThat(dossiers(split.get("done-late"))).isEqualTo(1);
        assertThat(board("agency=ubnd-06037&from=2026-10-02").get("steps")).isEmpty();
        JsonNode before = board("agency=ubnd-06037&to=2026-09-30");
        assertThat(before.get("steps").get(0).get("times").asInt()).isEqualTo(1);
        assertThat(dossiers(before.get("limits").get(0).get("split").get("running-late")))
                .isEqualTo(1);
    }

    @Test
    void a_step_done_again_counts_its_dossier_once_in_whatever_period() {
        office.on(LocalDate.of(2026, 9, 28));
        String dossier = office.open("CCN Làm lại một bước", "39.5", "06073");
        publish(dossier);
        // Sent back and done again by the same officer, twice, the second time on the same day.
        for (String again : List.of("2026-10-05", "2026-10-06", "2026-10-06 ")) {
            database.sql(
                            "insert into step_stay (task_id, dossier, step, step_name, held_role, agency, opened_on, done_on,"
                                    + " working_days) select ?, dossier, step, step_name, held_role, agency, opened_on,"
                                    + " cast(? as date), 1 from step_stay where dossier = ? and step = 'publish-notice'"
                                    + " and done_on = '2026-09-28'")
                    .params(again + dossier, again.strip(), dossier)
                    .update();
        }
        assertThat(order.settle(dossier, Map.of())).isEqualTo(3);
        assertThat(order.settle(dossier, Map.of())).isZero();
        office.on(LocalDate.of(2026, 10, 12));

        done("", 4);
        done("&to=2026-10-05", 2);
        done("&from=2026-10-05", 3);
        done("&from=2026-10-06&to=2026-10-06", 2);
        assertThat(board("agency=ubnd-06073&from=2026-10-07").get("steps")).isEmpty();
    }

    @Test
    void two_equal_steps_done_at_the_same_moment_count_their_dossier_once() {
        office.on(LocalDate.of(2026, 9, 28));
        String dossier = office.open("CCN Hai người cùng lúc", "39.5", "06076");
        List<Task> opened =
                Stream.of("one ", "other ").map(id -> opinion(id, dossier)).toList();
        opened.forEach(stays::add);
        CyclicBarrier bothEnded = new CyclicBarrier(opened.size());
        List<CompletableFuture<Void>> ends = opened.stream()
                .map(task -> CompletableFuture.runAsync(() -> end(task, bothEnded)))
                .toList();
        ends.forEach(CompletableFuture::join);

        JsonNode step = board("agency=ubnd-06076").get("steps").get(0);
        assertThat(step.get("times").asInt()).isEqualTo(2);
        assertThat(dossiers(step.get("figure"))).isEqualTo(1);
    }

    private static Task opinion(String id, String dossier) {
        Instant opened =
                LocalDate.of(2026, 9, 28).atTime(9, 0).atZone(BusinessTime.ZONE).toInstant();
        return new Task(
                id + dossier,
                "give-opinion",
                "Góp ý",
                dossier,
                "2026-nd303",
                "stc",
                "officer@stc",
                null,
                null,
                null,
                opened,
                false);
    }

    /** Neither transaction commits before both have done their task. */
    private void end(Task task, CyclicBarrier bothEnded) {
        new TransactionTemplate(transactions).executeWithoutResult(state -> {
            stays.on(new TaskClosed(task, true));
            try {
                bothEnded.await(1, TimeUnit.MINUTES);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void done(String period, int times) {
        JsonNode board = board("agency=ubnd-06073" + period);
        JsonNode step = board.get("steps").get(0);
        assertThat(step.get("step").asText()).isEqualTo("publish-notice");
        assertThat(dossiers(step.get("figure"))).isEqualTo(1);
        assertThat(step.get("times").asInt()).isEqualTo(times);
        assertThat(board.get("holders"))
                .filteredOn(holder -> dossiers(holder.get("done")) > 0)
                .hasSize(1)
                .allMatch(holder -> dossiers(holder.get("done")) == 1);
    }

    private void publish(String dossier) {
        clerks.complete(dossier, "publish-notice", null, null, Map.of());
    }

    private JsonNode board(String filter) {
        return caller.read("admin", "/api/dashboard?" + filter);
    }

    private static int dossiers(JsonNode figure) {
        return figure.get("dossiers").asInt();
    }
}
