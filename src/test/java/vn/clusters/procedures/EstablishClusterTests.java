package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A dossier's life under each law, on the real engine. */
@ClustersTest
class EstablishClusterTests {

    private static final List<String> APPRAISAL = List.of(
            "appraise-dossier",
            "review-appraisal",
            "sign-appraisal",
            "issue-appraisal",
            "verify-submission",
            "decide-establishment");

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    StatutoryClock clock;

    @Autowired
    Clusters clusters;

    @Autowired
    BusinessTime time;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void engineForAssertions() {
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_dossier_goes_from_the_first_request_to_the_registry() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Thử nghiệm A", "39.5", "06172");
        assertThat(running(dossier)).isWaitingAt("publish-notice");

        done(dossier, "publish-notice");
        assertThat(running(dossier)).isWaitingAt("wait-window");
        office.waitForTheNextTimer(dossier);
        while (!isOpen(dossier, "close-window")) {
            office.forward(1);
        }
        upToFullDossier(dossier);
        opinionsAndCouncil(dossier);
        APPRAISAL.forEach(key -> done(dossier, key));
        clerks.complete(dossier, "issue-decision", null, null, Map.of("number", "77/QĐ-UBND"));

        assertThat(tasks.openOf(dossier)).isEmpty();
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        assertThat(clusters.named("CCN Thử nghiệm A"))
                .hasValueSatisfying(
                        cluster -> assertThat(cluster.decisionNumber()).isEqualTo("77/QĐ-UBND"));
    }

    @Test
    void under_decree_68_the_chain_starts_with_the_dossier_and_has_no_council() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open("CCN Thử nghiệm B", "20", "06172");

        assertThat(dossiers.get(dossier).edition()).isEqualTo("2017-nd68");
        assertThat(keys(dossier)).containsExactly("compile-dossier");
        compileToFull(dossier);
        assertThat(keys(dossier)).containsExactly("choose-agencies");
    }

    @Test
    void a_supplement_stops_the_clock_until_the_papers_arrive() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = fullDossier("CCN Thử nghiệm C");
        opinionsAndCouncil(dossier);
        clerks.complete(dossier, "appraise-dossier", null, "supplement", Map.of());
        LocalDate before = clock.clock(dossier, "appraise", null).orElseThrow().dueOn();
        done(dossier, "sign-supplement-request");
        assertThat(clock.clock(dossier, "appraise", null).orElseThrow().suspended())
                .isTrue();

        office.forward(14);
        done(dossier, "supplement-dossier");
        StatutoryClock.Running resumed = clock.clock(dossier, "appraise", null).orElseThrow();
        assertThat(resumed.suspended()).isFalse();
        assertThat(resumed.dueOn()).isAfterOrEqualTo(before.plusDays(14));
        assertThat(timerDue(dossier, "watch-limit")).isAfter(before);
    }

    @Test
    void a_law_that_comes_before_acceptance_takes_the_dossier_over() {
        office.on(LocalDate.of(2026, 8, 24));
        String dossier = office.open("CCN Thử nghiệm D", "39.5", "06172");
        assertThat(dossiers.get(dossier).edition()).isEqualTo("2025-nd139");
        done(dossier, "publish-notice");
        while (!isOpen(dossier, "close-window")) {
            office.forward(1);
        }
        office.forward(7);
        upToFullDossier(dossier);

        assertThat(dossiers.get(dossier).edition()).isEqualTo("2026-nd303");
        assertThat(dossiers.get(dossier).milestones().get(Milestone.FULL_DOSSIER))
                .isAfterOrEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(keys(dossier)).containsExactlyInAnyOrder("choose-agencies", "propose-council");
    }

    @Test
    void silence_is_recorded_and_a_late_opinion_is_still_admitted() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = fullDossier("CCN Thử nghiệm E");
        done(dossier, "choose-agencies");
        Task late = task(dossier, "give-opinion");
        while (!isOpen(dossier, "absorb-opinions")) {
            office.forward(1);
        }
        clerks.complete(dossier, "give-opinion", late.subject(), null, Map.of());

        assertThat(clock.clock(dossier, "opinion", late.subject()).orElseThrow().status())
                .isEqualTo("late");
        done(dossier, "absorb-opinions");
    }

    @Test
    void nothing_is_refused_because_it_is_late() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Thử nghiệm F", "39.5", "06172");
        office.forward(30);
        done(dossier, "publish-notice");

        StatutoryClock.Running notice =
                clock.clock(dossier, "publish-notice", null).orElseThrow();
        assertThat(notice.status()).isEqualTo("late");
        assertThat(notice.lateByWorkingDays()).isPositive();
    }

    @Test
    void an_area_above_the_limit_is_recorded_and_found_not_met() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Thử nghiệm G", "76", "06172");

        assertThat(dossiers.get(dossier).cluster().areaHa()).isEqualByComparingTo("76");
    }

    @Test
    void an_ended_dossier_has_nothing_to_complete() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Thử nghiệm H", "39.5", "06172");
        assertThatThrownBy(() -> done(dossier, "issue-decision"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("not-at-a-task"));
    }

    private String fullDossier(String cluster) {
        String dossier = office.open(cluster, "39.5", "06172");
        done(dossier, "publish-notice");
        while (!isOpen(dossier, "close-window")) {
            office.forward(1);
        }
        upToFullDossier(dossier);
        return dossier;
    }

    private void upToFullDossier(String dossier) {
        done(dossier, "close-window");
        compileToFull(dossier);
    }

    private void compileToFull(String dossier) {
        List.of("compile-dossier", "sign-proposal", "receive-dossier", "assign-officer", "check-dossier")
                .forEach(key -> done(dossier, key));
    }

    private void opinionsAndCouncil(String dossier) {
        List.of(
                        "choose-agencies",
                        "propose-council",
                        "give-opinion",
                        "establish-council",
                        "absorb-opinions",
                        "set-criteria",
                        "score-applicants",
                        "conclude-scoring")
                .forEach(key -> done(dossier, key));
    }

    private void done(String dossier, String key) {
        clerks.complete(dossier, key, null, null, Map.of());
    }

    private List<String> keys(String dossier) {
        return tasks.openOf(dossier).stream().map(Task::key).toList();
    }

    private boolean isOpen(String dossier, String key) {
        return keys(dossier).contains(key);
    }

    private Task task(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ProcessInstance running(String dossier) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey("establish-cluster")
                .singleResult();
    }

    private LocalDate timerDue(String dossier, String process) {
        ProcessInstance watch = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(process)
                .list()
                .get(0);
        return LocalDate.ofInstant(
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(watch.getId())
                        .singleResult()
                        .getDuedate()
                        .toInstant(),
                BusinessTime.ZONE);
    }
}
