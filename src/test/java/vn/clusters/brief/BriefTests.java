package vn.clusters.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Tasks;

/** What a leader reads before deciding, and what may be asked. */
@ClustersTest
class BriefTests {

    private static final String CHAIR = "chair.ubnd-tinh";
    private static final String CLOSES_AT_73_HA =
            "1; 2419000; 431000\\n2; 2419000; 431850\\n3; 2419860,25; 431850\\n4; 2419860,25; 431000";
    private static final String INVENTORY =
            "{\"source\": \"Trích đo số 12\", \"boundary\": \"" + CLOSES_AT_73_HA + "\", \"land\": {\"roads\": 39.5}}";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Caller caller;

    @Autowired
    MockMvc door;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void underDecree303() {
        office.on(LocalDate.of(2026, 9, 21));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    private String opened(String procedure) {
        return office.open(procedure, "CCN Phiếu trình " + UUID.randomUUID(), "39.5", "06172");
    }

    private JsonNode brief(String dossier) {
        return caller.read(CHAIR, "/api/dossiers/" + dossier + "/brief");
    }

    @Test
    void coordinates_against_the_declared_area_are_a_mark_and_keep_the_dossier_out_of_the_row() {
        String dossier = opened("establish-cluster");
        caller.send("officer.ubnd-06172", "/api/dossiers/" + dossier + "/land", INVENTORY, 201);
        walk.to(dossier, "decide-establishment");

        JsonNode brief = brief(dossier);
        assertThat(brief.get("risks").findValuesAsText("label")).anyMatch(said -> said.contains("73,1"));
        assertThat(brief.get("request").findValuesAsText("value")).contains("39,5", "Công ty A");
        assertThat(brief.get("conditions").get("round").asInt()).isEqualTo(1);
        assertThat(brief.get("conditions").get("met").findValuesAsText("citation"))
                .isNotEmpty()
                .allMatch(citation -> citation.contains("Điều"));
        assertThat(brief.get("opinions")).isNotEmpty();
        assertThat(brief.get("clocks").findValuesAsText("sentence"))
                .isNotEmpty()
                .noneMatch(String::isBlank);
        assertThat(brief.get("draft").get("version").asInt()).isEqualTo(1);
        assertThat(brief.get("draft").get("changes")).isEmpty();
        JsonNode item = item(dossier);
        assertThat(item.get("marks").toString()).contains("73,1");
    }

    private JsonNode item(String dossier) {
        String page = "/api/briefs";
        while (page != null) {
            JsonNode found = caller.read(CHAIR, page);
            for (JsonNode item : found.get("items")) {
                if (item.get("work").get("dossier").asText().equals(dossier)) {
                    return item;
                }
            }
            page = found.hasNonNull("next")
                    ? "/api/briefs?after=" + found.get("next").asText()
                    : null;
        }
        throw new AssertionError(dossier + " is not on the list");
    }

    @Test
    void a_draft_submitted_again_shows_what_differs_word_by_word() {
        String dossier = opened("establish-cluster");
        walk.to(dossier, "verify-submission");
        clerks.complete(dossier, "verify-submission", null, "forward", Map.of("schedule", "Xong trong 24 tháng"));
        clerks.complete(dossier, "decide-establishment", null, "return", Map.of("reason", "Tiến độ quá dài"));
        walk.to(dossier, "verify-submission");
        clerks.complete(dossier, "verify-submission", null, "forward", Map.of("schedule", "Xong trong 18 tháng"));

        JsonNode draft = brief(dossier).get("draft");
        assertThat(draft.get("version").asInt()).isEqualTo(2);
        assertThat(draft.get("changes").findValuesAsText("field")).containsExactly("schedule");
        assertThat(draft.get("changes").get(0).get("words").toString())
                .contains("{\"kind\":\"removed\",\"text\":\"24 \"},{\"kind\":\"added\",\"text\":\"18 \"}");
    }

    @ParameterizedTest
    @CsvSource({
        "establish-cluster, review-appraisal, head.sct",
        "expand-cluster, decide-expansion, chair.ubnd-tinh",
        "adjust-decision, decide-adjustment, chair.ubnd-tinh",
        "revoke-decision, decide-revocation, chair.ubnd-tinh",
        "change-plan, direct-integration, chair.ubnd-tinh"
    })
    void every_procedure_has_its_brief(String procedure, String step, String leader) {
        String dossier = opened(procedure);
        walk.to(dossier, step);
        JsonNode brief = caller.read(leader, "/api/dossiers/" + dossier + "/brief");
        assertThat(brief.get("request")).isNotEmpty();
        assertThat(brief.get("conditions").get("round").asInt()).isPositive();
        assertThat(brief.get("proposal")).isNotEmpty();
    }

    @Test
    void only_those_read_it_who_may_see_the_dossier() throws Exception {
        String dossier = opened("establish-cluster");
        for (String address : List.of("/brief", "/questions")) {
            door.perform(get("/api/dossiers/" + dossier + address).with(httpBasic("officer.ubnd-05983", "demo")))
                    .andExpect(status().isForbidden());
            door.perform(get("/api/dossiers/" + dossier + address)).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void a_question_leaves_the_task_open_and_is_answered_by_the_officer_in_charge() {
        String dossier = opened("establish-cluster");
        String task = walk.to(dossier, "decide-establishment").id();
        String officer = dossiers.get(dossier).officerInCharge();
        Map<String, String> question = Map.of("text", "Vì sao chọn vị trí này?");
        String address = "/api/dossiers/" + dossier + "/questions";
        caller.send(officer, address, question, 403);
        caller.send(CHAIR, address, Map.of("text", " "), 422);
        long id = caller.send(CHAIR, address, question, 201).get("id").asLong();

        assertThat(tasks.get(task).key()).isEqualTo("decide-establishment");
        assertThat(item(dossier).get("marks").toString()).contains("1 câu hỏi");
        Map<String, String> answer = Map.of("text", "Vị trí theo quy hoạch tỉnh");
        caller.send(CHAIR, address + "/" + id + "/answer", answer, 403);
        caller.send(officer, address + "/0/answer", answer, 404);
        caller.send(officer, address + "/" + id + "/answer", answer, 200);
        caller.send(officer, address + "/" + id + "/answer", answer, 409);

        assertThat(brief(dossier).get("questions").findValuesAsText("answer"))
                .containsExactly("Vị trí theo quy hoạch tỉnh");
        assertThat(item(dossier).get("marks").toString()).doesNotContain("câu hỏi");
        assertThat(caller.read("admin", "/api/dossiers/" + dossier + "/trace").toString())
                .contains("QuestionAsked", "QuestionAnswered");
    }

    @Test
    void a_question_to_an_agency_that_gave_its_opinion_is_answered_by_its_officers_alone() {
        String dossier = opened("establish-cluster");
        walk.to(dossier, "decide-establishment");
        List<String> agencies = brief(dossier).get("opinions").findValuesAsText("agency");
        String asked = agencies.get(0);
        String address = "/api/dossiers/" + dossier + "/questions";
        String page = "/dossiers/" + dossier;
        assertThat(caller.page(CHAIR, page + "/brief?lang=en"))
                .contains("Ask a question", "Whom to ask", "value=\"" + asked + "\"");
        Map<String, String> question = Map.of("text", "Vốn tự có lấy từ đâu?", "agency", asked);
        Map<String, String> stranger = Map.of("text", "Vốn tự có lấy từ đâu?", "agency", "ubnd-05983");
        assertThat(caller.send(CHAIR, address, stranger, 422).get("type").asText())
                .endsWith("question-addressee");
        JsonNode put = caller.send(CHAIR, address, question, 201);
        assertThat(put.get("askedAgency").asText()).isEqualTo(asked);
        assertThat(put.get("askedOf").isNull()).isTrue();

        Map<String, String> answer = Map.of("text", "Theo báo cáo kiểm toán");
        String answers = address + "/" + put.get("id").asLong() + "/answer";
        for (String other : List.of(dossiers.get(dossier).officerInCharge(), "officer." + agencies.get(1))) {
            assertThat(caller.page(other, page + "/questions"))
                    .contains("Vốn tự có lấy từ đâu?")
                    .doesNotContain("Gửi trả lời");
            caller.send(other, answers, answer, 403);
        }
        String officer = "officer." + asked;
        assertThat(caller.page(officer, "/briefs")).contains("Vốn tự có lấy từ đâu?");
        assertThat(caller.page(officer, page + "/questions")).contains("Gửi trả lời");
        caller.send(officer, answers, answer, 200);

        assertThat(caller.page(officer, "/briefs")).doesNotContain("Vốn tự có lấy từ đâu?");
        assertThat(caller.page(CHAIR, page + "/brief"))
                .contains("Hỏi " + put.get("askedAgencyName").asText(), "Theo báo cáo kiểm toán");
        assertThat(caller.read("admin", page.replace("/dossiers", "/api/dossiers") + "/trace")
                        .toString())
                .contains(put.get("askedAgencyName").asText(), "Theo báo cáo kiểm toán");
    }
}
