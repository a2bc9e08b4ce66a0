package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.change.Adjustments;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.registry.Clusters;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.StandingCluster;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The decision on a standing cluster is adjusted, under each law; what is more than an adjustment goes another way. */
@ClustersTest
class AdjustDecisionTests {

    private static final String ADJUST = "adjust-decision";
    private static final String XA = "06172";

    @Autowired
    Office office;

    @Autowired
    StandingCluster standing;

    @Autowired
    Walk walk;

    @Autowired
    Caller client;

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
    Officers officers;

    @Autowired
    Adjustments adjustments;

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
    void under_decree_68_an_owner_is_replaced_without_council_and_nothing_else_changes() {
        String cluster = standing.established("CCN Sửa 2018", "20", XA, "11/QĐ-UBND", LocalDate.of(2017, 9, 4));
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = dossier("CCN Sửa 2018", "20");
        described(dossier, Map.of("newOwner", "Công ty Mới", "newSchedule", "Xong năm 2020"));
        issued(dossier, "52/QĐ-UBND");

        Clusters.Cluster adjusted = clusters.find(cluster).orElseThrow();
        assertThat(dossiers.get(dossier).edition()).isEqualTo("2017-nd68");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        assertThat(adjusted.investor()).isEqualTo("Công ty Mới");
        assertThat(adjusted.landAreaHa()).isEqualByComparingTo("20");
        assertThat(adjusted.status()).isEqualTo("established");
        JsonNode setBy = standing.json("/api/clusters/" + cluster).get("setBy");
        assertThat(setBy.get("investor").asText() + setBy.get("schedule").asText())
                .isEqualTo("52/QĐ-UBND52/QĐ-UBND");
        assertThat(setBy.get("landAreaHa").asText()).isEqualTo("11/QĐ-UBND");
    }

    @Test
    void in_2024_a_new_name_needs_no_council_and_the_law_sets_no_limit() {
        standing.established("CCN Tên Cũ", "20", XA, "12/QĐ-UBND", LocalDate.of(2022, 5, 4));
        office.on(LocalDate.of(2024, 6, 3));
        String dossier = dossier("CCN Tên Cũ", "20");
        described(dossier, Map.of("newName", "CCN Tên Mới", "newAreaHa", 25));
        Task classify = walk.to(dossier, "classify-change");
        assertThat(tasks.form(classify.id()).fields().toString()).contains("khoản 4 Điều 10 Nghị định 32/2024/NĐ-CP");
        assertThat(running(dossier)).isWaitingAt("classify-change");
        done(dossier, "classify-change", "confirm", Map.of());
        assertThat(running(dossier)).isWaitingAt("request-opinions").hasPassed("investor-due");
        issued(dossier, "640/QĐ-UBND");

        assertThat(clock.clock(dossier, "appraise", null)).isEmpty();
        assertThat(clock.clock(dossier, "decide", null)).isEmpty();
        assertThat(clusters.named("CCN Tên Mới").orElseThrow().landAreaHa()).isEqualByComparingTo("25");
        assertThat(standing.printed(dossier))
                .contains("Về việc điều chỉnh Quyết định số 12/QĐ-UBND ngày 04/05/2022")
                .contains("từ \"CCN Tên Cũ\" thành \"CCN Tên Mới\"")
                .contains("từ \"20 ha\" thành \"25 ha\"")
                .contains("không thuộc phạm vi điều chỉnh của Quyết định này giữ nguyên hiệu lực");
    }

    @Test
    void in_2026_an_owner_changes_only_after_the_parties_have_settled() {
        String cluster = standing.established("CCN Đổi Chủ", "20", XA, "13/QĐ-UBND", LocalDate.of(2023, 5, 4));
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = dossier("CCN Đổi Chủ", "20");
        described(dossier, Map.of("newOwner", "Công ty Kế Thừa"));
        walk.to(dossier, "classify-change");
        done(dossier, "classify-change", "confirm", Map.of());
        assertThat(running(dossier)).isWaitingAt("confirm-settlement");
        assertThatThrownBy(() -> adjustments.requireSettled(dossier, "2026-nd303"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("rights-not-settled"));

        done(dossier, "confirm-settlement", "not-settled", Map.of("reason", "Chưa thanh lý hợp đồng"));
        assertThat(running(dossier)).isWaitingAt("sign-supplement-request");
        Task confirm = walk.to(dossier, "confirm-settlement");
        Map<String, Object> unsigned = Map.of("settledOn", "2026-09-30");
        assertThatThrownBy(() -> tasks.complete(
                        confirm.id(), officers.actor(confirm.assignee()), "settled", new HashMap<>(unsigned)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("answers-invalid"));
        done(dossier, "confirm-settlement", "settled", Map.of("settlementNumber", "07/BB-TLHĐ"));
        walk.to(dossier, "score-applicants");
        issued(dossier, "3800/QĐ-UBND");

        assertThat(clusters.find(cluster).orElseThrow().investor()).isEqualTo("Công ty Kế Thừa");
        assertThat(adjustments.of(dossier).orElseThrow().settlement().number()).isEqualTo("07/BB-TLHĐ");
        adjustments.requireSettled(dossier, "2026-nd303");
    }

    @Test
    void two_adjustments_under_two_laws_stand_in_their_order_each_with_its_own_facts() {
        String cluster = standing.established("CCN Phú Thịnh Hai", "75", XA, "1454/QĐ-UBND", LocalDate.of(2022, 8, 24));
        office.on(LocalDate.of(2024, 3, 4));
        String first = dossier("CCN Phú Thịnh Hai", "75");
        described(first, Map.of("newTrades", "Cơ khí, điện tử"));
        issued(first, "545/QĐ-UBND");
        office.on(LocalDate.of(2026, 3, 16));
        String second = dossier("CCN Phú Thịnh Hai", "75");
        described(second, Map.of("newCapitalVnd", 563_850_000_000L));
        issued(second, "1335/QĐ-UBND");

        assertThat(List.of(dossiers.get(first).edition(), dossiers.get(second).edition()))
                .containsExactly("2020-nd66", "2025-nd139");
        assertThat(standing.decisions(cluster)).isEqualTo("1454/QĐ-UBND, 545/QĐ-UBND, 1335/QĐ-UBND");
        JsonNode setBy = standing.json("/api/clusters/" + cluster).get("setBy");
        assertThat(setBy.get("trades").asText()).isEqualTo("545/QĐ-UBND");
        assertThat(setBy.get("investmentVnd").asText()).isEqualTo("1335/QĐ-UBND");
        assertThat(clusters.find(cluster).orElseThrow().decisionNumber()).isEqualTo("1454/QĐ-UBND");
        assertThat(standing.printed(second)).contains("Quyết định điều chỉnh số 545");
    }

    @Test
    void after_a_merger_of_units_the_decision_gets_the_new_place() {
        String cluster = standing.established("CCN Y Càn", "75", "06448", "949/QĐ-UBND", LocalDate.of(2025, 5, 6));
        office.on(LocalDate.of(2025, 8, 4));
        String dossier = dossier("CCN Y Càn", "75", "06457");
        described(dossier, Map.of("newBoundary", "xã Tuấn Sơn, tỉnh Lạng Sơn"));
        issued(dossier, "2001/QĐ-UBND");

        Clusters.Cluster adjusted = clusters.find(cluster).orElseThrow();
        assertThat(adjusted.place()).isEqualTo("xã Tuấn Sơn, tỉnh Lạng Sơn");
        assertThat(adjusted.units()).containsExactly("06457");
        assertThat(clusters.unitsOn(cluster, LocalDate.of(2025, 6, 30))).containsExactly("06448");
        assertThat(clusters.unitsOn(cluster, LocalDate.of(2025, 7, 1))).containsExactly("06457");
        assertThat(standing.json("/api/clusters/" + cluster).get("lying").findValuesAsText("to"))
                .contains("2025-06-30");
        assertThat(standing.page("/clusters/" + cluster)).contains("Trước đây: Xã Minh Sơn");
        assertThat(standing.page("/clusters?q=minh son")).contains("CCN Y Càn");
    }

    @Test
    void the_project_board_of_a_cluster_built_with_public_money_is_replaced_by_a_committee() {
        String cluster = standing.established("CCN Yên Hợp", "12", XA, "2201/QĐ-UBND", LocalDate.of(2024, 11, 6));
        office.on(LocalDate.of(2026, 4, 13));
        String dossier = dossier("CCN Yên Hợp", "12");
        described(dossier, Map.of("newOwner", "Ủy ban nhân dân xã"));
        walk.to(dossier, "set-criteria");
        issued(dossier, "1637/QĐ-UBND");

        assertThat(clusters.find(cluster).orElseThrow().investor()).isEqualTo("Ủy ban nhân dân xã");
        assertThat(adjustments.of(dossier).orElseThrow().settlement()).isNull();
    }

    @Test
    void the_department_asks_on_its_own_initiative_and_no_committee_signs_a_proposal() {
        standing.established("CCN Sở Đề Nghị", "20", XA, "21/QĐ-UBND", LocalDate.of(2022, 5, 4));
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.openOnOwnInitiative("CCN Sở Đề Nghị", "20", XA);

        assertThat(running(dossier)).isWaitingAt("describe-own-change").hasNotPassed("describe-change");
        assertThat(adjustments.of(dossier)).isEmpty();
        done(dossier, "describe-own-change", null, Map.of("newSchedule", "Xong năm 2027", "proposer", "statutory"));
        assertThat(running(dossier)).isWaitingAt("assign-officer").hasNotPassed("sign-proposal", "receive-dossier");
        issued(dossier, "3801/QĐ-UBND");

        assertThat(adjustments.of(dossier).orElseThrow().proposer()).isEqualTo("statutory");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
    }

    @Test
    void what_others_hand_in_at_the_department_still_begins_with_the_committee() {
        standing.established("CCN Qua Một Cửa", "20", XA, "22/QĐ-UBND", LocalDate.of(2022, 5, 4));
        office.on(LocalDate.of(2024, 6, 3));
        String handedIn = opened("onestop.sct", "adjust-decision", "CCN Qua Một Cửa", 201)
                .get("code")
                .asText();
        assertThat(running(handedIn)).isWaitingAt("describe-change");
        assertThat(opened("appraiser1.sct", "revoke-decision", "CCN Qua Một Cửa", 403)
                        .get("type")
                        .asText())
                .endsWith("not-allowed");
    }

    @Test
    void what_grows_beyond_the_facility_is_no_adjustment() {
        standing.established("CCN Quá Mức", "20", XA, "14/QĐ-UBND", LocalDate.of(2023, 5, 4));
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = dossier("CCN Quá Mức", "20");
        described(dossier, Map.of("newAreaHa", new BigDecimal("25.01")));
        walk.to(dossier, "classify-change");
        assertThatThrownBy(() -> done(dossier, "classify-change", "confirm", Map.of()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("change-beyond-adjustment");
                    assertThat(problem.citation().orElseThrow().text()).contains("khoản 4 Điều 10");
                });
        ProcessInstance walked = running(dossier);
        done(dossier, "classify-change", "redirect", Map.of("reason", "Phải làm thủ tục mở rộng"));

        assertThat(walked).hasPassed("redirected").isEnded();
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.REFUSED);
    }

    @Test
    void what_the_request_asks_for_already_stands_in_the_form_of_the_proposal() {
        standing.established("CCN Xin Thêm", "20", XA, "19/QĐ-UBND", LocalDate.of(2022, 5, 4));
        office.on(LocalDate.of(2024, 6, 3));
        String dossier = dossier("CCN Xin Thêm", "24.5");
        Task describe = walk.to(dossier, "describe-change");
        assertThat(tasks.form(describe.id()).fields())
                .filteredOn(field -> "newAreaHa".equals(field.key()))
                .singleElement()
                .extracting(vn.clusters.workflow.Form.Field::value)
                .hasToString("24.5");
    }

    @Test
    void an_adjustment_that_changes_nothing_is_refused() {
        standing.established("CCN Y Nguyên", "20", XA, "15/QĐ-UBND", LocalDate.of(2023, 5, 4));
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = dossier("CCN Y Nguyên", "20");
        refused(dossier, Map.of("newName", "CCN Y Nguyên", "newAreaHa", new BigDecimal("20.0")), "nothing-changed");
        refused(dossier, Map.of("newPlace", "Thôn khác"), "place-unclear");
    }

    @Test
    void a_number_that_runs_against_the_earlier_decisions_is_warned_of_and_taken() {
        standing.established("CCN Số Ngược", "20", XA, "900/QĐ-UBND", LocalDate.of(2026, 2, 4));
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = dossier("CCN Số Ngược", "20");
        described(dossier, Map.of("newTrades", "May mặc"));
        issued(dossier, "899/QĐ-UBND");

        JsonNode decision = standing.json("/api/dossiers/" + dossier + "/decision");
        assertThat(decision.get("neighbours").get(0).asText()).contains("Số thấp hơn", "900/QĐ-UBND");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
    }

    private String dossier(String name, String areaHa) {
        return dossier(name, areaHa, XA);
    }

    private String dossier(String name, String areaHa, String unit) {
        return standing.dossier(ADJUST, name, areaHa, unit);
    }

    private JsonNode opened(String officer, String procedure, String cluster, int status) {
        return client.send(
                officer, "/api/dossiers", Map.of("procedure", procedure, "cluster", Map.of("name", cluster)), status);
    }

    /** Nothing but what is given changes: what clerks would write of their own is kept out. */
    private void described(String dossier, Map<String, Object> changes) {
        Map<String, Object> answers = new HashMap<>(Map.of("newSchedule", ""));
        answers.putAll(changes);
        done(dossier, "describe-change", null, answers);
    }

    private void refused(String dossier, Map<String, Object> changes, String type) {
        assertThatThrownBy(() -> described(dossier, changes))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private void issued(String dossier, String number) {
        walk.to(dossier, "issue-decision");
        done(dossier, "issue-decision", null, Map.of("number", number));
        assertThat(tasks.openOf(dossier)).isEmpty();
    }

    private void done(String dossier, String key, String outcome, Map<String, Object> answers) {
        clerks.complete(dossier, key, null, outcome, answers);
    }

    private ProcessInstance running(String dossier) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(ADJUST)
                .singleResult();
    }
}
