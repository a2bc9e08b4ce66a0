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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.StandingCluster;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The decision on a standing cluster is revoked; who works there keeps his rights. */
@ClustersTest
class RevokeDecisionTests {

    private static final String REVOKE = "revoke-decision";
    private static final String XA = "06172";

    @Autowired
    Office office;

    @Autowired
    StandingCluster standing;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Appraisals appraisals;

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

    @ParameterizedTest
    @CsvSource({"2017-nd68, 2018-03-05", "2020-nd66, 2021-03-01", "2024-nd32, 2024-06-03", "2026-nd303, 2026-09-21"})
    void a_decision_is_revoked_under_each_law_without_limit_and_without_conditions(String edition, LocalDate on) {
        String name = "CCN Bãi " + edition;
        String cluster = standing.established(name, "20", XA, "21/QĐ-UBND", LocalDate.of(2016, 9, 9));
        office.on(on);
        String dossier = standing.dossier(REVOKE, name, "20", XA);
        described(dossier, "late");
        walk.to(dossier, "decide-revocation");
        assertThat(running(dossier)).isWaitingAt("decide-revocation").hasPassed("request-opinions", "record-findings");
        assertThat(appraisals.of(dossier).orElseThrow().findings()).isEmpty();
        assertThat(clock.clock(dossier, "appraise", null)).isEmpty();
        ProcessInstance walked = running(dossier);
        issued(dossier, "525/QĐ-UBND");

        assertThat(walked).isEnded().hasPassed("register-cluster", "revoked");
        assertThat(dossiers.get(dossier).edition()).isEqualTo(edition);
        assertThat(clusters.find(cluster).orElseThrow().status()).isEqualTo("revoked");
        assertThat(standing.decisions(cluster)).isEqualTo("21/QĐ-UBND, 525/QĐ-UBND");
    }

    @Test
    void the_form_says_that_the_law_sets_no_limit_and_no_closed_list() {
        standing.established("CCN Không Hạn", "20", XA, "22/QĐ-UBND", LocalDate.of(2020, 9, 9));
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = standing.dossier(REVOKE, "CCN Không Hạn", "20", XA);
        Task describe = walk.to(dossier, "describe-revocation");

        assertThat(tasks.form(describe.id()).fields().toString())
                .contains("Pháp luật không quy định thời hạn và không liệt kê hết các trường hợp bãi bỏ")
                .contains("Quyết định thành lập: số 22/QĐ-UBND ngày 09/09/2020");
        assertThat(standing.page("/dossiers/" + dossier + "/clock")).contains("Pháp luật không quy định thời hạn");
    }

    @Test
    void two_clusters_of_one_decision_are_revoked_and_can_no_longer_be_adjusted() {
        office.on(LocalDate.of(2026, 2, 2));
        for (String name : List.of("CCN Đầm Hồng", "CCN Sơn Mãn")) {
            standing.established(name, "7.5", XA, "2967/QĐ-UBND", LocalDate.of(2016, 9, 9));
            String dossier = standing.dossier(REVOKE, name, "7.5", XA);
            described(dossier, "withdrawn-from-plan");
            issued(dossier, "525/QĐ-UBND");
            assertThat(standing.printed(dossier))
                    .contains("Bãi bỏ Quyết định số 2967/QĐ-UBND ngày 09/09/2016")
                    .contains("Đưa ra khỏi quy hoạch")
                    .contains("Cơ sở đang hoạt động, thuê đất: Công ty May 1; Hợp tác xã Gỗ")
                    .contains("được tiếp tục thuê đất đến hết thời hạn đã ký");
            assertThatThrownBy(() -> standing.dossier("adjust-decision", name, "7.5", XA))
                    .hasMessageContaining("cluster-revoked")
                    .hasMessageContaining("525/QĐ-UBND");
        }
    }

    @Test
    void a_revocation_that_is_refused_leaves_the_cluster_as_it_stood() {
        String cluster = standing.established("CCN Giữ Lại", "20", XA, "23/QĐ-UBND", LocalDate.of(2020, 9, 9));
        office.on(LocalDate.of(2025, 8, 4));
        String dossier = standing.dossier(REVOKE, "CCN Giữ Lại", "20", XA);
        described(dossier, "infeasible");
        walk.to(dossier, "decide-revocation");
        clerks.complete(dossier, "decide-revocation", null, "refuse", Map.of("reason", "Chủ đầu tư đã khởi công"));
        clerks.complete(dossier, "issue-refusal", null, null, Map.of("number", "777/UBND-KT"));

        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(clusters.find(cluster).orElseThrow().status()).isEqualTo("established");
    }

    private void described(String dossier, String ground) {
        clerks.complete(
                dossier,
                "describe-revocation",
                null,
                null,
                Map.of("grounds", List.of(ground), "inventory:tenants", "Công ty May 1\nHợp tác xã Gỗ"));
    }

    private void issued(String dossier, String number) {
        walk.to(dossier, "issue-decision");
        clerks.complete(dossier, "issue-decision", null, null, Map.of("number", number));
        assertThat(tasks.openOf(dossier)).isEmpty();
    }

    private ProcessInstance running(String dossier) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(REVOKE)
                .singleResult();
    }
}
