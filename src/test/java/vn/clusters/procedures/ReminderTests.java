package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** The watch over a limit on the real engine: up the province's ladder, rung by rung. */
@ClustersTest
class ReminderTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    BusinessTime time;

    @Autowired
    StatutoryClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient database;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_limit_that_passes_is_told_on_every_rung_and_each_to_whom_it_names() {
        office.on(MONDAY);
        String dossier = office.open("CCN Nhắc việc A", "39.5", "06172");
        office.forward(14);

        assertThat(told(dossier))
                .containsExactly(
                        "2026-09-22 officer-in-charge",
                        "2026-09-23 division-head",
                        "2026-09-24 agency-head",
                        "2026-09-30 agency-head");
        assertThat(watched(dossier)).as("the ladder is at its end").isZero();
    }

    @Test
    void a_watch_begun_again_after_the_last_rung_tells_nobody_and_ends() {
        office.on(MONDAY);
        String dossier = office.open("CCN Nhắc việc C", "39.5", "06172");
        office.forward(14);
        clock.rebase(dossier, "2026-nd303");
        office.forward(1);

        assertThat(told(dossier)).hasSize(4);
        assertThat(watched(dossier)).isZero();
    }

    @Test
    void work_done_between_two_rungs_ends_the_ladder() {
        office.on(MONDAY);
        String dossier = office.open("CCN Nhắc việc B", "39.5", "06172");
        office.forward(1);
        clerks.complete(dossier, "publish-notice", null, null, java.util.Map.of());
        office.forward(10);

        assertThat(told(dossier)).containsExactly("2026-09-22 officer-in-charge");
    }

    /** Of the notice, as the ledger holds it. */
    private List<String> told(String dossier) {
        return database.sql("""
                        select recorded_at, content from ledger_entry
                        where dossier = ? and act like 'Deadline%' and content like '%publish-notice%' order by seq""")
                .param(dossier)
                .query((row, number) -> row.getObject("recorded_at", java.time.OffsetDateTime.class)
                                .atZoneSameInstant(BusinessTime.ZONE)
                                .toLocalDate()
                        + " "
                        + row.getString("content").replaceAll(".*\"told\":\"([a-z-]+)\".*", "$1"))
                .list();
    }

    private long watched(String dossier) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey("watch-limit")
                .count();
    }
}
