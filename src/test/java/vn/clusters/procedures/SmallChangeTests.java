package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.law.SmallChangeRule;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanChange;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.EarlierDecision;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A small deviation from the plan is decided with the cluster and reported when the plan is next made. */
@ClustersTest
class SmallChangeTests {

    private static final String UNIT = "06172";
    private static final String CLUSTER = "CCN Lệch danh mục";

    @Autowired
    SmallChangeRule rule;

    @Autowired
    Office office;

    @Autowired
    EarlierDecision earlier;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Plan plan;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "5, false, , true, true, met",
        "5.01, false, , true, true, not-met",
        "0, true, true, true, true, met",
        "0, true, false, true, true, not-met",
        "0, true, , true, true, unknown",
        "3, false, , false, true, not-met",
        "3, false, , true, false, not-met",
        ", false, , true, true, unknown",
        "3, , , true, true, unknown"
    })
    void it_must_be_small_inside_the_unit_and_fit_every_plan(
            BigDecimal delta, Boolean moved, Boolean inside, Boolean landFits, Boolean othersFit, String verdict) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("procedure", "establish-cluster");
        facts.put("areaDeltaHa", delta);
        facts.put("locationChanged", moved);
        facts.put("locationWithinUnit", inside);
        facts.put("landFitsLandUsePlan", landFits);
        facts.put("fitsOtherPlans", othersFit);
        for (String edition : List.of("2024-nd32", "2025-nd139", "2026-nd303")) {
            Finding finding = rule.finding(edition, facts).orElseThrow();
            assertThat(finding.verdict().slug()).as(edition).isEqualTo(verdict);
            assertThat(finding.citation().text()).contains("khoản 4 Điều 10");
        }
        assertThat(rule.finding("2017-nd68", facts)).isEmpty();
    }

    @Test
    void three_hectares_more_are_decided_with_the_cluster_and_wait_for_the_next_plan() throws Exception {
        office.on(LocalDate.of(2026, 9, 21));
        changePlan("39.5", "90/QĐ-UBND");

        String dossier = office.open(CLUSTER, "42.5", UNIT);
        clerks.complete(
                walk.to(dossier, "appraise-dossier"),
                "approve",
                Map.of("fact:locationChanged", "no", "fact:fitsOtherPlans", "yes"));
        assertThat(appraisals.of(dossier).orElseThrow().findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("small-change");
            assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        });
        walk.untilDone(dossier, List.of(), "");
        assertThat(smallChanges()).contains(CLUSTER, dossier, "42.5", "39.5");

        String next = office.open("change-plan", CLUSTER, "42.5", UNIT);
        assertThat(info(walk.to(next, "describe-plan-change"))).contains(CLUSTER, "42,5 ha", "39,5 ha");
        finish(next, "91/QĐ-UBND");
        assertThat(smallChanges()).doesNotContain(CLUSTER);
    }

    @Test
    void a_cluster_as_the_plan_has_it_gets_no_such_finding() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Không lệch danh mục", "20", UNIT);
        clerks.complete(walk.to(dossier, "appraise-dossier"), "approve", Map.of());
        assertThat(appraisals.of(dossier).orElseThrow().findings())
                .noneMatch(finding -> finding.rule().equals("small-change"));
    }

    @Test
    void what_an_expansion_adds_is_no_deviation_from_the_plan() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("expand-cluster", "CCN Mở rộng không lệch", "30", UNIT);
        clerks.complete(walk.to(dossier, "appraise-dossier"), "approve", Map.of("figure:areaDeltaHa", 10));
        assertThat(appraisals.of(dossier).orElseThrow().findings()).isNotEmpty().noneMatch(finding -> finding.rule()
                .equals("small-change"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-05, 2017-nd68, 36.5, false",
        "2021-03-01, 2020-nd66, 36.5, false",
        "2024-07-01, 2024-nd32, 36.5, true",
        "2024-07-01, 2024-nd32, 34.5, true",
        "2024-07-01, 2024-nd32, 34.49, false",
        "2025-08-04, 2025-nd139, 36.5, true",
        "2026-09-21, 2026-nd303, 36.5, true",
        "2026-09-21, 2026-nd303, 39.5, false"
    })
    void an_expansion_a_little_beyond_the_plan_is_reported_however_much_it_adds_to_the_decision_before(
            LocalDate on, String edition, BigDecimal plannedHa, boolean reported) throws Exception {
        office.on(on);
        String name = "CCN Mở rộng quá danh mục " + plannedHa + " " + edition;
        list(name, plannedHa, on);
        earlier.establish(name, new BigDecimal("29.5"), UNIT);
        String dossier = office.open("expand-cluster", name, "39.5", UNIT);
        Task appraising = walk.to(dossier, "appraise-dossier");
        if (!rule.factsAsked(edition, "expand-cluster").isEmpty()) {
            BigDecimal beyond = new BigDecimal("39.5").subtract(plannedHa);
            assertThat(field(appraising, "figure:areaDeltaHa"))
                    .hasToString(beyond.stripTrailingZeros().toPlainString());
            assertThat(field(appraising, "fact:inApprovedCcnList")).isEqualTo(beyond.signum() > 0 ? "no" : "yes");
        }
        clerks.complete(appraising, "approve", asFarAsAsked(appraising));
        walk.untilDone(dossier, List.of(), "");

        assertThat(smallChanges().contains(dossier)).isEqualTo(reported);
        if (reported) {
            assertThat(smallChanges()).contains(name, "39.5", plannedHa.toPlainString());
        }
    }

    /** In the list, as a decision of the day approves it. */
    private void list(String name, BigDecimal areaHa, LocalDate on) {
        Plan.Approval by = new Plan.Approval("70/QĐ-UBND", on, "Ủy ban nhân dân tỉnh");
        plan.enter(
                "H37-0",
                by,
                List.of(new Plan.Amendment(
                        PlanChange.Kind.ADD, name, null, null, areaHa, null, null, List.of(UNIT), null)));
    }

    /** What the registry prefilled stays; the rest says that the place is as it was and every plan agrees. */
    private Map<String, Object> asFarAsAsked(Task appraising) {
        Map<String, Object> answers = new HashMap<>(Map.of("fact:locationChanged", "no", "fact:fitsOtherPlans", "yes"));
        for (String key : List.of("figure:areaDeltaHa", "fact:inApprovedCcnList")) {
            answers.put(key, field(appraising, key));
        }
        answers.keySet().removeIf(key -> tasks.form(appraising.id()).fields().stream()
                .noneMatch(field -> field.key().equals(key)));
        return answers;
    }

    private Object field(Task task, String key) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Form.Field::value)
                .findFirst()
                .orElse(null);
    }

    private void changePlan(String areaHa, String number) {
        finish(office.open("change-plan", CLUSTER, areaHa, UNIT), number);
    }

    private void finish(String dossier, String number) {
        walk.to(dossier, "record-approval");
        clerks.complete(
                dossier,
                "record-approval",
                null,
                "approved",
                Map.of("approved", "yes", "number", number, "authority", "provincial-committee"));
    }

    private String info(Task task) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.key().equals("text-small-changes"))
                .map(Form.Field::description)
                .findFirst()
                .orElseThrow();
    }

    private String smallChanges() throws Exception {
        return door.perform(get("/api/clusters/plan/small-changes").with(httpBasic("auditor", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
