package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.clusters.appraisal.Appraisals;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** A foreign investor waits for the registration agency, until the Investment Law of 2025 opens the circle. */
@ClustersTest
class ForeignInvestorTests {

    private static final LocalDate UNDER_THE_LAW_OF_2020 = LocalDate.of(2025, 9, 8);
    private static final LocalDate UNDER_THE_LAW_OF_2025 = LocalDate.of(2026, 3, 2);
    private static final Map<String, String> ANSWER =
            Map.of("number", "410/STC-ĐKĐT", "date", "2025-09-01", "issuer", "Sở Tài chính");

    @Autowired
    Office office;

    @Autowired
    Caller client;

    @Autowired
    Walk walk;

    @Autowired
    Appraisals appraisals;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void without_an_answer_of_the_registration_agency_the_condition_is_not_met() {
        String dossier = open("CCN Vòng tròn 1", UNDER_THE_LAW_OF_2020, true);
        Finding finding = examined(dossier);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.reason()).contains("dừng lại");
        assertThat(finding.citation().text())
                .isEqualTo("khoản 3 Điều 2 Nghị định 32/2024/NĐ-CP; Điều 22 Luật Đầu tư 61/2020/QH14");
        assertThat(appraisals.of(dossier).orElseThrow().eligible()).isFalse();
        assertThat(client.read("admin", "/api/dossiers/" + dossier + "/overlaps")
                        .findValuesAsText("topic"))
                .contains("foreign-investor");
    }

    @Test
    void the_answer_that_an_officer_records_settles_it() {
        String dossier = open("CCN Vòng tròn 2", UNDER_THE_LAW_OF_2020, true);
        walk.to(dossier, "appraise-dossier");
        JsonNode stated = state("appraiser1.sct", dossier, true, ANSWER, 200);

        assertThat(stated.path("clearance").path("issuer").asText()).isEqualTo("Sở Tài chính");
        assertThat(examined(dossier).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void under_the_law_of_2025_nobody_has_to_wait() {
        String dossier = open("CCN Vòng tròn 3", UNDER_THE_LAW_OF_2025, true);
        Finding finding = examined(dossier);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.citation().text()).contains("Luật Đầu tư 143/2025/QH15");
    }

    @Test
    void where_nobody_says_so_there_is_no_foreign_investor() {
        assertThat(examined(open("CCN Vòng tròn 4", UNDER_THE_LAW_OF_2020, null))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_domestic_investor_has_no_answer_to_show() {
        String dossier = open("CCN Vòng tròn 5", UNDER_THE_LAW_OF_2020, true);
        assertThat(state("admin", dossier, false, ANSWER, 200).path("clearance").isNull())
                .isTrue();
        assertThat(client.read("admin", "/api/dossiers/" + dossier)
                        .path("applicants")
                        .path(0)
                        .path("foreignInvestor")
                        .asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "officer.ubnd-06613, 410/STC, 2025-09-01, 403",
        "admin, , 2025-09-01, 422",
        "admin, 410/STC, 2025-13-01, 422",
        "admin, 410/STC, 2026-09-01, 422"
    })
    void an_answer_is_kept_whole_and_by_those_who_handle_the_dossier(
            String officer, String number, String date, int status) {
        String dossier = open("CCN Vòng tròn " + officer + number + date, UNDER_THE_LAW_OF_2020, null);
        Map<String, String> answer = new HashMap<>(ANSWER);
        answer.put("number", number);
        answer.put("date", date);
        state(officer, dossier, true, answer, status);
    }

    /** What outside clients send, who know only the facts of the decrees. */
    @ParameterizedTest
    @CsvSource({"2017-nd68", "2020-nd66", "2024-nd32", "2025-nd139"})
    void who_does_not_know_the_facts_is_not_held_up(String edition) {
        JsonNode findings = client.send(
                        "auditor",
                        "/api/law/conditions",
                        Map.of("edition", edition, "procedure", "establish-cluster", "facts", Map.of("areaHa", 40)),
                        200)
                .path("findings");
        for (JsonNode finding : findings) {
            if (finding.path("rule").asText().equals("foreign-investor")) {
                assertThat(finding.path("verdict").asText()).isEqualTo("not-applicable");
            }
        }
        assertThat(findings.findValuesAsText("rule")).containsOnlyOnce("foreign-investor");
    }

    private String open(String cluster, LocalDate day, Boolean foreign) {
        office.on(day);
        Map<String, Object> applicant = new HashMap<>(Map.of("name", "Công ty A", "investmentVnd", 300_000_000_000L));
        applicant.put("foreignInvestor", foreign);
        return office.open(Map.of(
                "procedure", "establish-cluster",
                "cluster", Map.of("name", cluster, "areaHa", 40, "units", List.of("06172")),
                "applicants", List.of(applicant)));
    }

    private JsonNode state(String officer, String dossier, boolean foreign, Map<String, String> answer, int status) {
        long applicant = client.read("admin", "/api/dossiers/" + dossier)
                .path("applicants")
                .path(0)
                .path("id")
                .asLong();
        return client.send(
                officer,
                "/api/dossiers/" + dossier + "/applicants/" + applicant + "/origin",
                Map.of("foreignInvestor", foreign, "clearance", answer),
                status);
    }

    private Finding examined(String dossier) {
        walk.to(dossier, "review-appraisal");
        return appraisals.of(dossier).orElseThrow().findings().stream()
                .filter(finding -> finding.rule().equals("foreign-investor"))
                .findFirst()
                .orElseThrow();
    }
}
