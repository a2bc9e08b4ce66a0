package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;

/** What clients send wrongly is refused in Vietnamese with a stable type, and nothing is half written. */
@ClustersTest
class BadInputTests {

    private static final String COMMITTEE = "officer.ubnd-06172";

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

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

    private record Answer(int status, JsonNode body) {

        String type() {
            return body.path("type").asText().replace("/problems/", "");
        }

        String detail() {
            return body.path("detail").asText();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 06172, , 422, area-not-positive",
        "-5, 06172, , 422, area-not-positive",
        "'\"nhiều\"', 06172, , 422, input-invalid",
        "39.5, 99999, , 422, unknown-place",
        "39.5, 06181, , 422, unknown-place",
        "39.5, 06172, 2026-09-22, 422, future-date",
        "39.5, 06172, 22/09/2026, 422, input-invalid",
        "39.5, 06463, , 403, not-allowed",
    })
    void a_first_request_that_cannot_be_is_refused_and_opens_nothing(
            String areaHa, String unit, String firstRequestOn, int status, String type) throws Exception {
        int before = dossiers("Sai");
        Answer refused = open(COMMITTEE, request("CCN Sai", areaHa, unit, firstRequestOn));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.type()).isEqualTo(type);
        assertThat(refused.detail()).isNotBlank().doesNotContain("problem.");
        assertThat(dossiers("Sai")).isEqualTo(before);
    }

    @Test
    void a_plan_entry_has_one_open_proposal_at_a_time() throws Exception {
        String first = opened("CCN Hai Lần");
        Answer second = open(COMMITTEE, request("Cụm công nghiệp HAI LẦN", "20", "06172", null));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.type()).isEqualTo("proposal-already-open");
        assertThat(second.body().path("dossier").asText()).isEqualTo(first);
    }

    @Test
    void a_date_before_the_previous_milestone_and_a_future_date_are_refused_field_by_field() throws Exception {
        Task task = walk.to(opened("CCN Ngày Sai"), "publish-notice");

        Answer early = complete(task, COMMITTEE, notice("2026-09-18"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body().path("errors").path("issuedOn").asText()).contains("21/09/2026");
        Answer late = complete(task, COMMITTEE, notice("2026-09-25"));
        assertThat(late.body().path("errors").has("issuedOn")).isTrue();
        assertThat(complete(task, COMMITTEE, notice("2026-09-21")).status()).isEqualTo(200);
    }

    @Test
    void a_task_is_completed_once_by_whom_it_is_for_with_an_outcome_and_every_field_of_its_form() throws Exception {
        Task task = walk.to(opened("CCN Hoàn Thành"), "publish-notice");

        assertThat(complete(task, "appraiser1.sct", notice("2026-09-21")).type())
                .isEqualTo("not-your-task");
        Answer missing = complete(task, COMMITTEE, Map.of("answers", Map.of()));
        assertThat(missing.type()).isEqualTo("answers-invalid");
        assertThat(missing.body().path("errors").size()).isGreaterThan(2);
        Answer unknown = complete(task, COMMITTEE, with(notice("2026-09-21"), "secretField", "x"));
        assertThat(unknown.body().path("errors").has("secretField")).isTrue();
        assertThat(complete(task, COMMITTEE, notice("2026-09-21")).status()).isEqualTo(200);

        Answer twice = complete(task, COMMITTEE, notice("2026-09-21"));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.type()).isEqualTo("task-already-completed");
        assertThat(twice.body().path("by").asText()).isEqualTo(COMMITTEE);
        assertThat(twice.body().path("at").asText()).startsWith("2026-09-21T");
        assertThat(twice.body().path("detail").asText()).containsPattern("lúc 21/09/2026 \\d\\d:\\d\\d\\.");
    }

    @Test
    void an_outcome_that_the_form_does_not_offer_is_refused_with_those_it_offers() throws Exception {
        Task task = walk.to(opened("CCN Kết Quả"), "sign-proposal");
        Answer refused = complete(task, "chair.ubnd-06172", Map.of("outcome", "approve", "answers", Map.of()));

        assertThat(refused.type()).isEqualTo("outcome-not-offered");
        assertThat(refused.detail()).contains("sign").contains("return");
    }

    @Test
    void a_score_above_its_maximum_is_refused_in_its_cell() throws Exception {
        Task task = walk.to(opened("CCN Chấm Quá"), "score-applicants");
        JsonNode form =
                call(get("/api/tasks/" + task.id()), task.assignee(), null).body();
        String cell = StreamSupport.stream(form.path("form").path("fields").spliterator(), false)
                .filter(field -> field.path("type").asText().equals("number"))
                .map(field -> field.path("key").asText())
                .findFirst()
                .orElseThrow();

        Answer refused = complete(task, task.assignee(), Map.of("answers", Map.of(cell, 1000)));
        assertThat(refused.type()).isEqualTo("answers-invalid");
        assertThat(refused.body().path("errors").path(cell).asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCN <script>alert(1)</script>", "CCN ${7*7} #{dossier}", "CCN '; drop table dossier; --"})
    void text_that_looks_like_code_is_kept_as_text(String name) throws Exception {
        String dossier = opened(name);

        assertThat(read(dossier).path("cluster").path("name").asText()).isEqualTo(name);
        walk.to(dossier, "check-dossier");
        String page = door.perform(get("/dossiers/" + dossier).with(httpBasic("admin", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void letters_written_with_combining_marks_are_stored_composed_and_found_without_marks() throws Exception {
        String dossier = opened(Normalizer.normalize("CCN Đồng Ớt Tổ Hợp", Normalizer.Form.NFD));

        assertThat(read(dossier).path("cluster").path("name").asText()).isEqualTo("CCN Đồng Ớt Tổ Hợp");
        assertThat(dossiers("dong ot to hop")).isEqualTo(1);
    }

    @Test
    void a_text_of_ten_thousand_characters_is_refused_where_it_is_too_long_and_never_cut() throws Exception {
        String long10000 = "ớ".repeat(10_000);
        Answer refused = open(COMMITTEE, request(long10000, "39.5", "06172", null));
        assertThat(refused.body().path("errors").has("cluster.name")).isTrue();

        Task task = walk.to(opened("CCN Chữ Dài"), "publish-notice");
        Answer inAForm = complete(task, COMMITTEE, with(notice("2026-09-21"), "filingPlace", long10000));
        assertThat(inAForm.body().path("errors").has("filingPlace")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"procedure\": {}}"})
    void a_body_that_is_no_request_is_a_clear_problem(String body) throws Exception {
        Answer refused = call(post("/api/dossiers"), COMMITTEE, body);

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.detail()).isNotBlank();
    }

    private String request(String name, String areaHa, String unit, String firstRequestOn) throws Exception {
        return """
                {"procedure": "establish-cluster", "firstRequestOn": %s,
                 "cluster": {"name": %s, "areaHa": %s, "units": ["%s"]},
                 "applicants": [{"name": "Công ty A"}]}
                """.formatted(json.writeValueAsString(firstRequestOn), json.writeValueAsString(name), areaHa, unit);
    }

    private String opened(String name) throws Exception {
        Answer answer = open(COMMITTEE, request(name, "39.5", "06172", null));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().path("code").asText();
    }

    private static Map<String, Object> notice(String issuedOn) {
        return Map.of(
                "answers",
                Map.of(
                        "number",
                        "12/TB-UBND",
                        "issuedOn",
                        issuedOn,
                        "channels",
                        List.of("broadcast"),
                        "filingPlace",
                        "Trung tâm phục vụ hành chính công xã"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> completion, String field, Object value) {
        Map<String, Object> answers = new java.util.HashMap<>((Map<String, Object>) completion.get("answers"));
        answers.put(field, value);
        return Map.of("answers", answers);
    }

    private int dossiers(String q) throws Exception {
        return call(get("/api/dossiers").param("q", q), "admin", null)
                .body()
                .path("items")
                .size();
    }

    private JsonNode read(String dossier) throws Exception {
        return call(get("/api/dossiers/" + dossier), "admin", null).body();
    }

    private Answer open(String user, String body) throws Exception {
        return call(post("/api/dossiers"), user, body);
    }

    private Answer complete(Task task, String user, Map<String, Object> completion) throws Exception {
        return call(post("/api/tasks/" + task.id() + "/complete"), user, json.writeValueAsString(completion));
    }

    private Answer call(MockHttpServletRequestBuilder request, String user, String body) throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MockHttpServletResponse answer =
                door.perform(request.with(httpBasic(user, "demo"))).andReturn().getResponse();
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(answer.getStatus(), json.readTree(content.isEmpty() ? "{}" : content));
    }
}
