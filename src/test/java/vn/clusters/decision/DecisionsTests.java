package vn.clusters.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.decision.Sending.Result;
import vn.clusters.demo.Clerks;
import vn.clusters.document.Documents;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Tasks;

/** From the submission to the registry, or to the refusal. */
@ClustersTest
class DecisionsTests {

    private static final LocalDate UNDER_DECREE_303 = LocalDate.of(2026, 9, 21);

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Decisions decisions;

    @Autowired
    Summary summary;

    @Autowired
    Announcing announcing;

    @Autowired
    Clusters clusters;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_decision_is_drafted_decided_numbered_registered_and_sent() {
        String dossier = submitted("CCN Quyết định A");
        Map<String, Form.Field> draft = fields(dossier, "verify-submission");
        assertThat(draft.get("clusterName").value()).isEqualTo("CCN Quyết định A");
        assertThat(draft.get("capitalVnd").value()).hasToString("300000000000");
        assertThat(draft.get("investor").options())
                .extracting(Form.Option::label)
                .containsExactly("Công ty A");
        assertThat(draft).containsKey("minimumLandHa");

        done(dossier, "verify-submission", "forward", Map.of("schedule", "24 tháng từ ngày được giao đất"));
        Map<String, Form.Field> page = fields(dossier, "decide-establishment");
        assertThat(page.get("text-1").description()).contains("CCN Quyết định A", "39,5", "Công ty A");
        assertThat(page.get("text-7").description()).contains("24 tháng từ ngày được giao đất", "300.000.000.000");
        done(dossier, "decide-establishment", "approve", Map.of("capacity", "vice-chair"));
        assertThat(decisions.of(dossier).orElseThrow().stage()).isEqualTo(Stage.APPROVED);
        done(dossier, "issue-decision", null, Map.of("number", "7701/QĐ-UBND"));

        Decisions.View decision = decisions.of(dossier).orElseThrow();
        assertThat(decision.number()).isEqualTo("7701/QĐ-UBND");
        assertThat(decision.capacity()).isEqualTo(Capacity.VICE_CHAIR);
        assertThat(decision.registeredOn()).isEqualTo(time.today());
        assertThat(decision.sendings())
                .extracting(Sending::result)
                .containsExactly(Result.COPY, Result.COPY, Result.COPY, Result.WINNER);
        assertThat(decision.sendings().get(0).recipient()).contains("Bộ Công Thương");
        assertThat(dossiers.get(dossier).milestones().get(Milestone.DECISION)).isEqualTo(time.today());
        assertThat(clusters.named("CCN Quyết định A"))
                .hasValueSatisfying(cluster -> assertThat(cluster.investor()).isEqualTo("Công ty A"));
    }

    @Test
    void a_capital_too_small_for_a_cluster_is_pointed_out_and_blocks_nothing() {
        String dossier = submitted("CCN Vốn ghi nhầm đơn vị");
        assertThat(summary.risks(dossier)).extracting(Item::key).doesNotContain("capital-low");
        done(dossier, "verify-submission", "forward", Map.of("capitalVnd", 999_999_999));
        assertThat(fields(dossier, "decide-establishment").get("text-3").description())
                .contains("999.999.999 đồng thấp hơn 1.000.000.000 đồng, xin kiểm tra");
        done(dossier, "decide-establishment", "return", Map.of("reason", "Kiểm tra vốn"));
        walk.to(dossier, "verify-submission");
        done(dossier, "verify-submission", "forward", Map.of("capitalVnd", 1_000_000_000));
        assertThat(summary.risks(dossier)).extracting(Item::key).doesNotContain("capital-low");
        done(dossier, "decide-establishment", "approve", Map.of());
    }

    @Test
    void registering_and_sending_again_changes_nothing() {
        String dossier = submitted("CCN Quyết định B");
        walk.to(dossier, "issue-decision");
        done(dossier, "issue-decision", null, Map.of("number", "7702/QĐ-UBND"));
        Decisions.View before = decisions.of(dossier).orElseThrow();
        long entries = entries(dossier);

        announcing.register(dossier);
        announcing.send(dossier);

        assertThat(decisions.of(dossier)).contains(before);
        assertThat(entries(dossier)).isEqualTo(entries);
    }

    @Test
    void what_the_provincial_office_or_the_chair_gives_back_returns_to_the_officer_with_the_reason() {
        String dossier = submitted("CCN Quyết định C");
        done(dossier, "verify-submission", "return", Map.of("reason", "Làm rõ nguồn vốn"));
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.APPRAISING);
        assertThat(fields(dossier, "appraise-dossier").get("text-1").description())
                .contains("Làm rõ nguồn vốn");

        office.forward(1);
        walk.to(dossier, "verify-submission");
        done(dossier, "verify-submission", "forward", Map.of("capitalStructure", "Vốn chủ sở hữu 30 %"));
        done(dossier, "decide-establishment", "return", Map.of("reason", "Lấy thêm ý kiến"));
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.APPRAISING);
        walk.to(dossier, "verify-submission");
        assertThat(fields(dossier, "verify-submission").get("capitalStructure").value())
                .isEqualTo("Vốn chủ sở hữu 30 %");
        assertThat(appraisals.all(dossier)).hasSize(3);
    }

    @Test
    void a_refusal_ends_the_limit_gives_its_reasons_and_enters_nothing_in_the_registry() {
        String dossier = submitted("CCN Quyết định D");
        done(dossier, "verify-submission", "forward", Map.of());
        done(dossier, "decide-establishment", "refuse", Map.of("reason", "Không phù hợp quy hoạch tỉnh"));
        assertThat(fields(dossier, "issue-refusal").get("reasons").value()).isEqualTo("Không phù hợp quy hoạch tỉnh");
        done(dossier, "issue-refusal", null, Map.of("number", "7703/UBND-KT"));

        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(dossiers.get(dossier).milestones()).containsKey(Milestone.DECISION);
        assertThat(documents.of(dossier)).extracting(Documents.Document::kind).contains("refusal");
        assertThat(decisions.of(dossier).orElseThrow().sendings())
                .extracting(Sending::result)
                .containsOnly(Result.REFUSED);
        assertThat(clusters.named("CCN Quyết định D")).isEmpty();
    }

    @Test
    void nobody_is_approved_when_no_applicant_reached_the_pass_mark() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open("CCN Quyết định E", "39.5", "06172");
        walk.to(dossier, "score-applicants");
        done(dossier, "score-applicants", null, Map.of("score", 0));
        walk.to(dossier, "decide-establishment");
        assertThat(fields(dossier, "decide-establishment").get("text-3").description())
                .contains("Không có nhà đầu tư nào");

        assertThatThrownBy(() -> done(dossier, "decide-establishment", "approve", Map.of()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("no-investor");
                    assertThat(problem.citation().orElseThrow().text()).contains("Điều 13");
                });
        done(dossier, "decide-establishment", "refuse", Map.of("reason", "Không có nhà đầu tư đạt"));
    }

    @Test
    void an_investor_who_withdrew_after_the_draft_is_not_assigned() {
        String dossier = submitted("CCN Quyết định F");
        done(dossier, "verify-submission", "forward", Map.of());
        dossiers.withdrawApplicant(
                dossier, dossiers.get(dossier).applicants().get(0).id(), "Không còn nhu cầu");

        assertThatThrownBy(() -> done(dossier, "decide-establishment", "approve", Map.of()))
                .hasMessage("no-investor");
    }

    @Test
    void under_decree_68_the_investor_is_one_of_the_accepted_applicants() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open(Map.of(
                "procedure",
                "establish-cluster",
                "cluster",
                Map.of("name", "CCN Quyết định G", "areaHa", 20, "units", List.of("06172")),
                "applicants",
                List.of(Map.of("name", "Công ty A"), Map.of("name", "Hợp tác xã B"))));
        walk.to(dossier, "verify-submission");
        Map<String, Form.Field> draft = fields(dossier, "verify-submission");
        assertThat(draft).doesNotContainKey("minimumLandHa");
        assertThat(draft.get("investor").value()).isNull();
        Form.Option second = draft.get("investor").options().get(1);

        done(dossier, "verify-submission", "forward", Map.of("investor", second.value()));
        done(dossier, "decide-establishment", "approve", Map.of());
        done(dossier, "issue-decision", null, Map.of("number", "7704/QĐ-UBND"));

        assertThat(decisions.of(dossier).orElseThrow().sendings())
                .filteredOn(sending -> sending.kind() == Sending.Kind.APPLICANT)
                .extracting(Sending::recipient, Sending::result)
                .containsExactly(tuple("Công ty A", Result.NOT_CHOSEN), tuple("Hợp tác xã B", Result.WINNER));
    }

    private String submitted(String cluster) {
        office.on(UNDER_DECREE_303);
        String dossier = office.open(cluster, "39.5", "06172");
        walk.to(dossier, "verify-submission");
        return dossier;
    }

    private void done(String dossier, String key, String outcome, Map<String, Object> answers) {
        clerks.complete(dossier, key, null, outcome, answers);
    }

    private Map<String, Form.Field> fields(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .flatMap(task -> tasks.form(task.id()).fields().stream())
                .collect(Collectors.toMap(Form.Field::key, Function.identity()));
    }

    private long entries(String dossier) {
        return jdbc.queryForObject("select count(*) from ledger_entry where dossier = ?", Long.class, dossier);
    }
}
