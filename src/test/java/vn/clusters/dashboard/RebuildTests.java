package vn.clusters.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

@ClustersTest
class RebuildTests {

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    Rebuild rebuild;

    @Autowired
    LimitRuns runs;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient database;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void rows_that_were_lost_or_damaged_are_built_anew() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Dựng lại số liệu", "39.5", "06046");
        clerks.complete(dossier, "publish-notice", null, null, Map.of());
        List<Map<String, Object>> before = rows(dossier);
        assertThat(before).hasSizeGreaterThan(2);
        database.sql("delete from step_stay where dossier = ?").param(dossier).update();
        database.sql("delete from limit_run where dossier = ? and limit_key = 'publish-notice'")
                .param(dossier)
                .update();
        database.sql("update limit_run set due_on = '2020-01-01' where dossier = ?")
                .param(dossier)
                .update();

        Rebuild.Report report = rebuild.run();
        assertThat(report.tasks()).isPositive();
        assertThat(report.limits()).isGreaterThanOrEqualTo(2);
        assertThat(rows(dossier)).isEqualTo(before);
        assertThat(runs.follow(dossier, time.today())).isZero();
    }

    private List<Map<String, Object>> rows(String dossier) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String table : List.of("limit_run", "step_stay")) {
            String order = table.equals("limit_run") ? "limit_key, subject" : "task_id";
            rows.addAll(database.sql("select * from " + table + " where dossier = ? order by " + order)
                    .param(dossier)
                    .query()
                    .listOfRows());
        }
        return rows;
    }
}
