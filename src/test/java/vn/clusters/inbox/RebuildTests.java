package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.inbox.RebuildReport.Difference;
import vn.clusters.inbox.RebuildReport.Kind;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** The inbox is compared with the engine and set right. */
@ClustersTest
class RebuildTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Rebuild rebuild;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void underDecree303() {
        office.on(LocalDate.of(2026, 9, 21));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void three_damaged_rows_are_reported_by_a_dry_run_and_healed_by_the_next() {
        String missing = office.open("CCN Dòng Thiếu", "39.5", "06172");
        String different = office.open("CCN Dòng Khác", "39.5", "06172");
        damage("delete from work_item where dossier = ?", missing);
        damage("update work_item set due_on = '2020-01-01' where dossier = ?", different);
        damage(
                "insert into work_item (task_id, task_key, name, dossier, procedure_key, edition, cluster, due_on, suspended,"
                        + " opened_at, search_text) select 'zzz-surplus', task_key, name, dossier, procedure_key, edition,"
                        + " cluster, due_on, suspended, opened_at, search_text from work_item where dossier = ?",
                different);
        List<String> ours = List.of(missing, different);

        List<Difference> reported = of(ours, rebuild.run(false));
        assertThat(reported).extracting(Difference::kind).containsExactlyInAnyOrder(Kind.values());
        assertThat(reported)
                .filteredOn(difference -> difference.kind() == Kind.DIFFERENT)
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.field()).isEqualTo("due_on");
                    assertThat(difference.stored()).isEqualTo("2020-01-01");
                });
        assertThat(of(ours, rebuild.run(true))).hasSize(3);
        assertThat(of(ours, rebuild.run(false))).isEmpty();
    }

    @Test
    void a_dossier_in_mid_course_needs_no_repair() {
        String dossier = office.open("CCN Giữa Đường", "39.5", "06172");
        walk.to(dossier, "publish-notice");
        assertThat(of(List.of(dossier), rebuild.run(false))).isEmpty();
        walk.to(dossier, "review-appraisal");
        assertThat(of(List.of(dossier), rebuild.run(false))).isEmpty();
    }

    private void damage(String sql, String dossier) {
        assertThat(database.sql(sql).param(dossier).update()).isPositive();
    }

    private static List<Difference> of(List<String> dossiers, RebuildReport report) {
        return report.differences().stream()
                .filter(difference -> dossiers.contains(difference.dossier()))
                .toList();
    }
}
