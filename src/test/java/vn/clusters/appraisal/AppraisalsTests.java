package vn.clusters.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The officer's own work: facts, findings, proposal, and what the leaders do with it. */
@ClustersTest
class AppraisalsTests {

    private static final List<String> NO = List.of("fact:residentsInside", "fact:isPre105_2009");
    private static final String UNIT = "06172";
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
    Clusters clusters;

    @Autowired
    Appraisals appraisals;

    @Autowired
    ReportPrint print;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_form_asks_for_the_facts_on_which_the_edition_turns() {
        assertThat(fields(appraising(LocalDate.of(2018, 3, 5), "CCN Thẩm định A", "20")))
                .containsKeys("fact:isMountainousDistrict", "fact:inApprovedCcnList", "figure:unletIndustrialLandHa")
                .doesNotContainKeys("figure:typeSharePct", "figure:demandHa", "figure:areaHa");
        assertThat(fields(appraising(UNDER_DECREE_303, "CCN Thẩm định B", "20")))
                .containsKeys("figure:typeSharePct", "fact:residentsInside")
                .doesNotContainKeys("fact:isMountainousDistrict", "figure:demandHa", "fact:inUse");
    }

    @Test
    void what_registry_and_council_know_is_filled_in_and_what_nobody_knows_is_left_to_the_officer() {
        String cluster = "CCN phía Đông Nam thị trấn Đồng Mỏ";
        int others =
                clusters.occupancy(List.of(UNIT), UNDER_DECREE_303, cluster).establishedClusters();
        Map<String, Form.Field> fields = fields(appraising(UNDER_DECREE_303, cluster, "70"));

        assertThat(fields.get("fact:inApprovedCcnList").value()).isEqualTo("yes");
        assertThat(fields.get("fact:hasQualifiedApplicant").value()).isEqualTo("yes");
        assertThat(fields.get("figure:existingCcnInUnit").value()).hasToString(String.valueOf(others));
        assertThat(fields.get("fact:landFitsLandUsePlan").value()).isNull();
    }

    @Test
    void an_area_above_the_limit_is_recorded_and_found_not_met() {
        Appraisals.View appraisal =
                appraised(appraising(UNDER_DECREE_303, "CCN Thẩm định C", "76"), "approve", Map.of());

        assertThat(appraisal.eligible()).isFalse();
        assertThat(finding(appraisal, "area").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding(appraisal, "area").reason()).contains("76");
        assertThat(finding(appraisal, "area").citation().text()).contains("Điều 2");
    }

    @Test
    void what_the_officer_does_not_know_is_a_finding_not_an_error() {
        Appraisals.View appraisal = appraised(
                appraising(UNDER_DECREE_303, "CCN Thẩm định D", "39.5"),
                "approve",
                Map.of("fact:landFitsLandUsePlan", "unknown"));

        assertThat(appraisal.facts()).doesNotContainKey("landFitsLandUsePlan");
        assertThat(finding(appraisal, "land-fits-plan").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(appraisal.eligible()).isNull();
    }

    @Test
    void a_leader_who_gives_it_back_says_why_and_the_first_round_is_kept() {
        Task task = appraising(UNDER_DECREE_303, "CCN Thẩm định E", "39.5");
        String dossier = task.dossier();
        appraised(
                task, "approve-with-conditions", Map.of("conditions", "Hoàn thành giải phóng mặt bằng trong 12 tháng"));
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.AWAITING_SIGNATURE);

        clerks.complete(dossier, "review-appraisal", null, "return", Map.of("reason", "Nêu rõ tiến độ"));

        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.APPRAISING);
        Map<String, Form.Field> again = fields(tasks.openOf(dossier).get(0));
        assertThat(again.get("text-1").description()).contains("Nêu rõ tiến độ");
        assertThat(again.get("conditions").value()).isEqualTo("Hoàn thành giải phóng mặt bằng trong 12 tháng");
        appraised(tasks.openOf(dossier).get(0), "approve", Map.of());
        assertThat(appraisals.all(dossier))
                .extracting(Appraisals.View::proposal)
                .containsExactly("approve-with-conditions", "approve");
    }

    @Test
    void the_report_prints_as_a_draft_until_it_has_its_number() throws IOException {
        Task task = appraising(UNDER_DECREE_303, "CCN Thẩm định G", "39.5");
        String dossier = task.dossier();
        appraised(task, "approve", Map.of("conclusion", "Kiến nghị Ủy ban nhân dân tỉnh xem xét, quyết định."));
        assertThat(printed(dossier))
                .contains("DỰ THẢO", "CCN Thẩm định G", "39,50 ha", "Kiến nghị Ủy ban nhân dân tỉnh");

        walk.to(dossier, "issue-appraisal");
        clerks.complete(dossier, "issue-appraisal", null, null, Map.of("number", "88/BC-SCT"));

        assertThat(printed(dossier))
                .contains("88/BC-SCT", "Giám đốc Sở Công Thương")
                .doesNotContain("DỰ THẢO");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.AWAITING_DECISION);
    }

    private Task appraising(LocalDate from, String cluster, String areaHa) {
        office.on(from);
        return walk.to(office.open(cluster, areaHa, UNIT), "appraise-dossier");
    }

    private Appraisals.View appraised(Task task, String outcome, Map<String, Object> answers) {
        Map<String, Object> given = new HashMap<>(answers);
        fields(task).keySet().stream()
                .filter(key -> key.startsWith("fact:"))
                .forEach(key -> given.putIfAbsent(key, NO.contains(key) ? "no" : "yes"));
        clerks.complete(task, outcome, given);
        return appraisals.of(task.dossier()).orElseThrow();
    }

    private Map<String, Form.Field> fields(Task task) {
        return tasks.form(task.id()).fields().stream().collect(Collectors.toMap(Form.Field::key, Function.identity()));
    }

    private static Finding finding(Appraisals.View appraisal, String rule) {
        List<Finding> found = appraisal.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String printed(String dossier) throws IOException {
        try (PDDocument paper = Loader.loadPDF(print.print(dossier).getBody())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
