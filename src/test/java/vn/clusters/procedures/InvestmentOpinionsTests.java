package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.opinion.Opinions;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.InvestmentTrack;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** One opinion per agency and subject serves the cluster law and the Investment Law. */
@ClustersTest
class InvestmentOpinionsTests {

    @Autowired
    InvestmentTrack track;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Opinions opinions;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void underTheLawOf2020() {
        office.on(LocalDate.of(2025, 8, 4));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void each_agency_asked_has_a_task_of_its_own_and_what_is_left_closes_with_the_summary() {
        String dossier = asked("CCN Ý kiến từng cơ quan", "cat", "sxd", "sct");
        assertThat(given(dossier)).hasSize(3);
        assertThat(given(dossier))
                .extracting(Task::desk)
                .contains("agency-officer@cat", "agency-officer@sxd", "appraisal-officer@sct");

        clerks.complete(dossier, "give-policy-opinion", "sxd", null, Map.of());
        assertThat(given(dossier)).extracting(Task::subject).containsExactlyInAnyOrder("cat", "sct");
        Task gather = track.task(dossier, "gather-policy-opinions");
        assertThat(track.info(gather)).contains("hồ sơ chủ trương, dùng chung cho hồ sơ cụm");
        assertThat(tasks.form(gather.id()).fields())
                .extracting(Form.Field::key)
                .contains("verdict:cat", "verdict:sct")
                .doesNotContain("verdict:sxd");

        clerks.complete(dossier, "gather-policy-opinions", null, null, Map.of("verdict:sct", "silent"));
        assertThat(given(dossier)).isEmpty();
        assertThat(track.info(track.task(dossier, "appraise-policy"))).contains("Không trả lời", "Thống nhất");
    }

    @Test
    void what_an_agency_says_in_the_track_serves_the_cluster_dossier() {
        String dossier = asked("CCN Ý kiến dùng cho cụm", "cat");
        clerks.complete(dossier, "give-policy-opinion", "cat", null, Map.of("verdict", "fits"));

        assertThat(opinions.of(dossier))
                .extracting(Opinions.View::agency, Opinions.View::state)
                .contains(org.assertj.core.api.Assertions.tuple("cat", "given"));
        Form choice = tasks.form(track.task(dossier, "choose-agencies").id());
        assertThat(choice.fields().stream()
                        .filter(field -> field.key().equals("agencies"))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .toString())
                .contains("snnmt")
                .doesNotContain("cat");
    }

    @Test
    void an_agency_about_to_answer_in_the_cluster_dossier_is_not_asked_again() {
        String dossier = track.running("CCN Ý kiến đang chờ");
        track.done(dossier, "receive-policy");
        track.done(dossier, "choose-agencies");

        assertThat(offered(dossier)).contains("sct").doesNotContain("cat", "snnmt");
    }

    /** A dossier whose track asks these agencies while the cluster procedure has asked none yet. */
    private String asked(String cluster, String... agencies) {
        String dossier = track.running(cluster);
        track.done(dossier, "receive-policy");
        assertThat(offered(dossier)).contains(agencies);
        clerks.complete(dossier, "send-policy", null, null, Map.of("agencies", List.of(agencies)));
        return dossier;
    }

    private List<String> offered(String dossier) {
        return tasks.form(track.task(dossier, "send-policy").id()).fields().stream()
                .flatMap(field -> field.options().stream())
                .map(Form.Option::value)
                .toList();
    }

    private List<Task> given(String dossier) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals("give-policy-opinion"))
                .toList();
    }
}
