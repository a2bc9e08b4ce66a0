package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.support.ClustersTest;

/** What the law and the calendar answer, name by name, as clients outside rely on it. */
@ClustersTest
class LawContractTests {

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Test
    void an_edition_has_its_acts_and_their_verification() throws Exception {
        JsonNode editions = call(get("/api/law/editions"), null, 200);
        assertThat(editions.findValuesAsText("law")).containsOnly("cluster-law", "investment-law");
        assertThat(editions.findValuesAsText("id")).hasSize(8).doesNotHaveDuplicates();
        for (JsonNode edition : editions) {
            assertThat(names(edition)).containsExactlyInAnyOrder("id", "law", "title", "inForceFrom", "acts");
            assertThat(edition.get("inForceFrom").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            for (JsonNode act : edition.get("acts")) {
                assertThat(names(act)).containsExactlyInAnyOrder("citation", "verified");
                assertThat(act.get("verified").asText()).isIn("gazette", "secondary");
            }
        }
    }

    @Test
    void a_choice_has_edition_reason_and_citation() throws Exception {
        JsonNode choice = call(post("/api/law/edition"), """
                {"procedure": "establish-cluster", "milestones": {"firstRequest": "2026-08-10", "notice": "2026-08-14",
                 "windowEnd": "2026-09-03", "sentToDepartment": "2026-09-10", "fullDossier": null}}""", 200);
        assertThat(names(choice)).containsExactlyInAnyOrder("edition", "reason", "citation");
        assertThat(choice.get("edition").asText()).isEqualTo("2025-nd139");
        assertThat(choice.get("citation").isTextual()).isTrue();
    }

    @Test
    void a_timeline_has_every_limit_of_the_edition_chosen_from_its_events() throws Exception {
        JsonNode timeline = call(post("/api/law/timeline"), """
                {"procedure": "establish-cluster", "events": [{"event": "first-request", "on": "2026-09-21"},
                 {"event": "notice", "on": "2026-09-23"}, {"event": "window-end", "on": "2026-09-30"},
                 {"event": "sent-to-department", "on": "2026-10-05"}, {"event": "full-dossier", "on": "2026-10-05"},
                 {"event": "supplement-requested", "on": "2026-10-09"}, {"event": "supplement-received", "on": "2026-10-13"},
                 {"event": "appraisal-report", "on": "2026-11-04"}, {"event": "submitted-to-province", "on": "2026-11-05"},
                 {"event": "decision", "on": "2026-11-16"}]}""", 200);
        assertThat(names(timeline)).containsExactlyInAnyOrder("edition", "limits");
        assertThat(timeline.get("edition").asText()).isEqualTo("2026-nd303");
        assertThat(timeline.get("limits").findValuesAsText("limit"))
                .containsExactly("publish-notice", "reception-window", "send-dossier", "appraise", "decide");
        assertThat(names(timeline.get("limits").get(0)))
                .containsExactlyInAnyOrder(
                        "limit",
                        "value",
                        "unit",
                        "startsOn",
                        "dueOn",
                        "doneOn",
                        "status",
                        "lateByWorkingDays",
                        "suspendedDays",
                        "citation");
        assertThat(timeline.at("/limits/3/dueOn").asText()).isEqualTo("2026-11-04");
        assertThat(timeline.at("/limits/3/suspendedDays").asInt()).isEqualTo(2);
        assertThat(timeline.at("/limits/3/unit").asText()).isEqualTo("working-day");
        assertThat(timeline.at("/limits/4/status").asText()).isEqualTo("late");
        assertThat(timeline.at("/limits/4/lateByWorkingDays").asInt()).isEqualTo(2);
    }

    @Test
    void a_limit_without_its_start_has_no_dates() throws Exception {
        JsonNode timeline = call(
                post("/api/law/timeline"),
                "{\"procedure\": \"establish-cluster\", \"edition\": \"2024-nd32\", \"events\": []}",
                200);
        for (JsonNode limit : timeline.get("limits")) {
            assertThat(limit.get("status").asText()).isEqualTo("not-started");
            assertThat(limit.get("dueOn").isNull()).isTrue();
        }
        assertThat(timeline.at("/limits/1/unit").asText()).isEqualTo("calendar-day");
    }

    @Test
    void conditions_have_findings_with_reason_and_citation() throws Exception {
        JsonNode assessment = call(
                post("/api/law/conditions"),
                "{\"edition\": \"2026-nd303\", \"procedure\": \"establish-cluster\", \"facts\": {\"areaHa\": 76}}",
                200);
        assertThat(names(assessment)).containsExactlyInAnyOrder("eligible", "findings");
        assertThat(assessment.get("eligible").asBoolean(true)).isFalse();
        for (JsonNode finding : assessment.get("findings")) {
            assertThat(names(finding)).containsExactlyInAnyOrder("rule", "verdict", "reason", "citation");
            assertThat(finding.get("verdict").asText()).isIn("met", "not-met", "unknown", "not-applicable");
        }
    }

    @Test
    void a_selection_has_ranking_proposal_tie_and_citation() throws Exception {
        JsonNode ranking = call(post("/api/law/investor-selection"), """
                {"edition": "2024-nd32", "applicants": [{"name": "A", "scores":
                 {"infrastructure": 9.5, "environment": 5, "capacity": 15, "finance": 20}}]}""", 200);
        assertThat(names(ranking)).containsExactlyInAnyOrder("ranking", "proposed", "tie", "citation");
        assertThat(names(ranking.at("/ranking/0"))).containsExactlyInAnyOrder("name", "total", "assignable");
        assertThat(ranking.at("/ranking/0/total").decimalValue()).isEqualByComparingTo("49.5");
        assertThat(ranking.get("proposed").isNull()).isTrue();
    }

    @Test
    void a_day_says_whether_it_is_worked_and_why() throws Exception {
        JsonNode day = call(get("/api/calendar/2026-11-24"), null, 200);
        assertThat(names(day)).containsExactlyInAnyOrder("date", "working", "reason", "source");
        assertThat(day.get("working").asBoolean(true)).isFalse();
        assertThat(day.get("source").asText()).contains("28/2026/QH16");
        assertThat(call(get("/api/calendar/2026-08-22"), null, 200)
                        .get("working")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 5, working-day, 2026-11-30, 11",
        "2024-08-16, 15, calendar-day, 2024-09-04, 20",
        "2026-08-21, 1, working-day, 2026-08-22, 2",
        "2026-10-05, 0, working-day, 2026-10-05, 1",
    })
    void a_limit_is_counted_day_by_day(String from, int days, String unit, String dueOn, int lines) throws Exception {
        JsonNode counted = call(get("/api/calendar/add?from=" + from + "&days=" + days + "&unit=" + unit), null, 200);
        assertThat(names(counted)).containsExactlyInAnyOrder("dueOn", "explanation");
        assertThat(counted.get("dueOn").asText()).isEqualTo(dueOn);
        assertThat(counted.get("explanation")).hasSize(lines);
        for (JsonNode line : counted.get("explanation")) {
            assertThat(names(line)).containsExactlyInAnyOrder("date", "counted", "reason", "source");
        }
        assertThat(counted.get("explanation").findValuesAsText("counted").stream()
                        .filter("true"::equals))
                .hasSize(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/calendar/tomorrow | | 400 | parameter-malformed",
                "GET /api/calendar/2026-02-30 | | 400 | parameter-malformed",
                "GET /api/calendar/2015-05-05 | | 422 | calendar-year-missing",
                "GET /api/calendar/add?from=2026-10-05&days=5&unit=hour | | 422 | unknown-unit",
                "GET /api/calendar/add?from=2026-10-05&days=-1&unit=working-day | | 422 | day-count-out-of-range",
                "GET /api/calendar/add?from=2026-10-05&unit=working-day | | 400 | parameter-missing",
                "POST /api/law/timeline | {\"procedure\":\"establish-cluster\",\"edition\":\"1999\"} | 404 | unknown-edition",
                "POST /api/law/timeline | {\"procedure\":\"establish-cluster\"} | 422 | no-milestone",
                "POST /api/law/timeline | {\"procedure\":\"x\",\"edition\":\"2024-nd32\"} | 422 | unknown-procedure",
                "POST /api/law/timeline | {\"edition\":\"2024-nd32\"} | 422 | unknown-procedure",
                "POST /api/law/timeline | {\"procedure\":\"establish-cluster\",\"events\":[{\"event\":\"lunch\",\"on\":\"2026-10-05\"}]} | 422 | unknown-event",
                "POST /api/law/timeline | {\"procedure\":\"establish-cluster\",\"events\":[{\"event\":\"notice\",\"on\":\"soon\"}]} | 400 | malformed-body",
                "POST /api/law/investor-selection | {\"edition\":\"2024-nd32\",\"applicants\":[{\"name\":\"A\",\"scores\":{\"infrastructure\":16,\"environment\":5,\"capacity\":15,\"finance\":20}}]} | 422 | score-above-maximum",
                "POST /api/law/edition | not json | 400 | malformed-body",
            })
    void what_cannot_be_answered_is_a_problem(String request, String body, int status, String type) throws Exception {
        String[] words = request.split(" ");
        JsonNode problem = call(words[0].equals("GET") ? get(words[1]) : post(words[1]), body, status);
        assertThat(names(problem)).contains("type", "title", "status", "detail", "instance");
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("problem.", "{0}");
    }

    @Test
    void nobody_asks_without_signing_in() throws Exception {
        door.perform(get("/api/law/editions")).andExpect(status().isUnauthorized());
        door.perform(get("/api/calendar/2026-10-05")).andExpect(status().isUnauthorized());
    }

    private JsonNode call(MockHttpServletRequestBuilder request, String body, int status) throws Exception {
        request.with(httpBasic("auditor", "demo"));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MockHttpServletResponse answer = door.perform(request).andReturn().getResponse();
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(content).isEqualTo(status);
        return json.readTree(content);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
