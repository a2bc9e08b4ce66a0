package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.demo.Clerks;
import vn.clusters.document.Documents;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.opinion.OpinionSteps;
import vn.clusters.reception.ReceptionSteps;
import vn.clusters.selection.SelectionSteps;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** Once a rung's document is issued, acts of lower rungs are refused with the document and the lawful alternative. */
@ClustersTest
class NoGoingBackTests {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Documents documents;

    @Autowired
    ReceptionSteps reception;

    @Autowired
    OpinionSteps opinion;

    @Autowired
    SelectionSteps selection;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    private String dossier;

    @BeforeEach
    void a_dossier_under_the_law_of_2026() {
        office.on(LocalDate.of(2026, 9, 21));
        dossier = office.open("CCN Không lùi bước " + UUID.randomUUID(), "39.5", "06172");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void until_the_report_is_issued_papers_are_replaced_and_late_applicants_recorded() throws Exception {
        walk.to(dossier, "issue-appraisal");

        replacePaper().andExpect(status().isCreated());
        apply().andExpect(status().isCreated()).andExpect(jsonPath("$.status").value("late"));
    }

    @Test
    void after_the_report_what_lies_below_is_closed_from_outside_with_number_date_and_alternative() throws Exception {
        walk.to(dossier, "verify-submission");
        Documents.Document report = last("appraisal-report");

        for (ResultActions act : List.of(replacePaper(), replaceProposal(), apply())) {
            act.andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("/problems/no-going-back"))
                    .andExpect(jsonPath("$.document").value("appraisal-report"))
                    .andExpect(jsonPath("$.number").value(report.number()))
                    .andExpect(jsonPath("$.date").value(report.date().toString()))
                    .andExpect(jsonPath("$.detail").value(containsString(report.number())))
                    .andExpect(jsonPath("$.alternative").isNotEmpty())
                    .andExpect(jsonPath("$.citation").isNotEmpty());
        }
        paper("other").andExpect(status().isCreated());
        paper("appraisal-report").andExpect(status().isCreated());
    }

    @Test
    void every_act_of_the_ladder_is_refused_at_its_owner() throws Exception {
        walk.to(dossier, "verify-submission");
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("publish-notice", () -> reception.publishNotice(dossier, "done", Map.of()));
        acts.put("request-supplement", () -> reception.signSupplementRequest(dossier, "sign", Map.of()));
        acts.put("ask-opinions", () -> opinion.choose(dossier, "done", Map.of("agencies", List.of("stc"))));
        acts.put("give-opinion", () -> opinion.give(dossier, "stc", "done", Map.of()));
        acts.put("propose-council", () -> selection.propose(dossier, "done", Map.of()));
        acts.put("set-criteria", () -> selection.setCriteria(dossier, "done", Map.of()));
        acts.put("score", () -> selection.score(dossier, "vicechair.ubnd-tinh", "done", Map.of()));

        acts.forEach((act, doing) -> refused(act, "appraisal-report", doing));

        List<String> outside = List.of("admit-applicant", "replace-paper", "replace-proposal");
        List<String> tested = new ArrayList<>(acts.keySet());
        tested.addAll(outside);
        assertThat(tested).containsExactlyInAnyOrderElementsOf(actsOfTheLadder());
    }

    private static List<String> actsOfTheLadder() throws IOException {
        List<String> acts = new ArrayList<>();
        new YAMLMapper()
                .readTree(new ClassPathResource("reference/ladder.yaml").getInputStream())
                .get("acts")
                .fieldNames()
                .forEachRemaining(acts::add);
        return acts;
    }

    @Test
    void once_the_council_is_established_its_members_are_only_replaced_by_who_established_it() {
        walk.to(dossier, "set-criteria");
        refused(
                "propose-council",
                "council-decision",
                () -> selection.propose(dossier, "done", Map.of("chair", "vicechair.ubnd-tinh")));
    }

    @Test
    void a_report_that_the_province_gave_back_closes_nothing_until_it_is_replaced() throws Exception {
        clerks.complete(walk.to(dossier, "verify-submission"), "return", Map.of("reason", "Thiếu số liệu"));
        Documents.Document first = last("appraisal-report");
        assertThat(first.setAsideOn()).isEqualTo(time.today());
        replacePaper().andExpect(status().isCreated());

        walk.to(dossier, "verify-submission");
        Documents.Document second = last("appraisal-report");
        assertThat(second.number()).isNotEqualTo(first.number());
        replacePaper()
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.number").value(second.number()));
    }

    @Test
    void after_the_decision_it_is_the_decision_that_must_be_amended() throws Exception {
        walk.untilDone(dossier, List.of(), "none");
        String decision = last("decision").number();

        for (ResultActions act : List.of(replacePaper(), replaceProposal(), apply())) {
            act.andExpect(status().isConflict())
                    .andExpect(jsonPath("$.number").value(decision))
                    .andExpect(jsonPath("$.alternative").value(containsString("điều chỉnh quyết định")));
        }
    }

    private void refused(String act, String document, ThrowingCallable doing) {
        assertThatThrownBy(doing).as(act).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(409);
            assertThat(refusal.type()).isEqualTo("no-going-back");
            assertThat(refusal.properties())
                    .containsEntry("act", act)
                    .containsEntry("document", document)
                    .containsEntry("number", last(document).number());
        });
    }

    private Documents.Document last(String kind) {
        return documents.of(dossier).stream()
                .filter(document -> document.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private ResultActions replacePaper() throws Exception {
        return paper("financial-capacity");
    }

    private ResultActions paper(String paper) throws Exception {
        return door.perform(multipart("/api/dossiers/" + dossier + "/papers")
                .file(new MockMultipartFile("file", "thay.pdf", "application/pdf", PDF))
                .param("paper", paper)
                .with(httpBasic("admin", "demo")));
    }

    private ResultActions replaceProposal() throws Exception {
        return send("/proposal", """
                {"cluster": {"name": "CCN Không lùi bước", "areaHa": 31, "units": ["06172"]},
                 "document": "196/TTr-UBND", "reason": "Tuyến hầm đường sắt"}""");
    }

    private ResultActions apply() throws Exception {
        return send("/applications", "{\"name\": \"Công ty đến sau\"}");
    }

    private ResultActions send(String path, String json) throws Exception {
        return door.perform(post("/api/dossiers/" + dossier + path)
                .with(httpBasic("admin", "demo"))
                .contentType(APPLICATION_JSON)
                .content(json));
    }
}
