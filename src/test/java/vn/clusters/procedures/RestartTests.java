package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.ClustersApplication;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.OpenedDossier;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;
import vn.clusters.workflow.Workflow;

/** The application on its H2 file, stopped and started between steps: nothing lost, nothing done twice. */
@Tag("own-database")
class RestartTests {

    private static final List<List<String>> DAYS = List.of(
            List.of("compile-dossier", "sign-proposal"),
            List.of("receive-dossier", "assign-officer", "check-dossier"),
            List.of("choose-agencies", "give-opinion"),
            List.of("absorb-opinions", "appraise-dossier", "review-appraisal", "sign-appraisal"),
            List.of("issue-appraisal", "verify-submission", "decide-establishment", "issue-decision"));

    @TempDir
    Path data;

    @Test
    void a_dossier_survives_a_restart_after_every_stage() {
        String dossier = inOneLife(office -> OpenedDossier.in(office, "CCN Khởi động lại", "06172"));
        for (List<String> day : DAYS) {
            inOneLife(office -> work(office, dossier, day));
        }
        List<Task> left = inOneLife(office -> office.getBean(Tasks.class).openOf(dossier));

        assertThat(left).isEmpty();
    }

    private static Void work(ConfigurableApplicationContext office, String dossier, List<String> keys) {
        Tasks tasks = office.getBean(Tasks.class);
        assertThat(tasks.openOf(dossier).stream().map(Task::key).distinct()).containsExactly(keys.get(0));
        keys.forEach(key -> office.getBean(Clerks.class).complete(dossier, key, null, null, Map.of()));
        return null;
    }

    @Test
    void the_ladder_of_reminders_goes_on_where_it_stood_when_the_office_was_closed() {
        String dossier =
                inOneLife(LocalDate.of(2026, 9, 21), office -> OpenedDossier.in(office, "CCN Nhắc việc", "06172"));
        List<String> before = inOneLife(LocalDate.of(2026, 9, 22), office -> told(office, dossier));
        List<String> after = inOneLife(LocalDate.of(2026, 9, 25), office -> told(office, dossier));

        assertThat(before).containsExactly("DeadlineNear");
        assertThat(after).containsExactly("DeadlineNear", "DeadlinePassed", "DeadlinePassed");
    }

    private static List<String> told(ConfigurableApplicationContext office, String dossier) {
        office.getBean(Workflow.class).runDue();
        return office.getBean(JdbcClient.class)
                .sql("select act from ledger_entry where dossier = ? and act like 'Deadline%' order by seq")
                .param(dossier)
                .query(String.class)
                .list();
    }

    private <T> T inOneLife(java.util.function.Function<ConfigurableApplicationContext, T> work) {
        return inOneLife(LocalDate.of(2018, 3, 5), work);
    }

    private <T> T inOneLife(LocalDate today, java.util.function.Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext office = new SpringApplicationBuilder(ClustersApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("test")
                .properties(Map.of("server.port", "0"))
                .run("--clusters.data-dir=" + data, "--server.port=0")) {
            office.getBean(BusinessTime.class)
                    .travelTo(today.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
            return work.apply(office);
        }
    }
}
