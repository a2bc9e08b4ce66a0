package vn.clusters.law;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.clusters.kernel.Problem;
import vn.clusters.support.DmnTables;

class LawApiTests {

    /** Shows what a problem carries, without the words of the application's own advice. */
    @RestControllerAdvice
    static class PlainProblems {
        record Shown(String type, Object field, Object criterion) {}

        @ExceptionHandler
        ResponseEntity<Shown> show(Problem problem) {
            return ResponseEntity.status(problem.status())
                    .body(new Shown(
                            problem.type(),
                            problem.properties().get("field"),
                            problem.properties().get("criterion")));
        }
    }

    private static final Editions EDITIONS = new Editions();
    private static final LawTables TABLES = new LawTables(EDITIONS, new DmnTables(EDITIONS));
    private static final MockMvc API = MockMvcBuilders.standaloneSetup(
                    new LawApi(EDITIONS, new Conditions(EDITIONS, TABLES), new InvestorScores(TABLES)))
            .setControllerAdvice(new PlainProblems())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void editions_show_their_acts_and_how_each_was_verified() throws Exception {
        API.perform(get("/api/law/editions"))
                .andExpect(jsonPath("$[?(@.id == '2024-nd32')].inForceFrom", hasItem("2024-05-01")))
                .andExpect(jsonPath("$[?(@.id == '2024-nd32')].acts[0].verified", hasItem("gazette")))
                .andExpect(jsonPath("$[?(@.id == '2026-nd303')].acts[0].verified", hasItem("secondary")));
    }

    @Test
    void the_edition_comes_with_reason_and_citation() throws Exception {
        post("edition", """
                {"procedure":"establish-cluster","milestones":{"firstRequest":"2026-09-01","fullDossier":"2026-09-15"}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.edition").value("2026-nd303"))
                .andExpect(jsonPath("$.reason").value(containsString("15/09/2026")))
                .andExpect(jsonPath("$.citation").value(containsString("Nghị định 303/2026/NĐ-CP")));
    }

    @Test
    void a_missing_fact_is_unknown_and_leaves_the_answer_open() throws Exception {
        post("conditions", """
                {"edition":"2024-nd32","procedure":"establish-cluster","facts":{"areaHa":"39.5"}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.eligible").value(nullValue()))
                .andExpect(jsonPath("$.findings[?(@.rule == 'area')].verdict", hasItem("met")))
                .andExpect(jsonPath("$.findings[?(@.rule == 'area')].reason", hasItem(containsString("39,5 ha"))))
                .andExpect(jsonPath("$.findings[?(@.rule == 'occupancy-of-unit')].verdict", hasItem("unknown")));
    }

    @Test
    void equal_best_scores_propose_nobody_and_cite_the_rule_of_the_edition() throws Exception {
        post("investor-selection", selection("2020-nd66", 10, 10))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tie").value(true))
                .andExpect(jsonPath("$.proposed").value(nullValue()))
                .andExpect(jsonPath("$.citation").value(containsString("66/2020")));
    }

    @Test
    void a_score_above_its_maximum_is_refused_by_name() throws Exception {
        post("investor-selection", selection("2024-nd32", 15.5, 10))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("score-above-maximum"))
                .andExpect(jsonPath("$.criterion").value("infrastructure"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition | {\"milestones\":{}} | 400 | field-required",
                "edition | {\"procedure\":\"establish-cluster\",\"milestones\":{}} | 422 | no-milestone",
                "edition | {\"procedure\":\"x\",\"milestones\":{\"notice\":\"2025-01-01\"}} | 422 | unknown-procedure",
                "edition | {\"procedure\":\"establish-cluster\",\"milestones\":{\"notice\":\"2025-02-30\"}} | 400 | malformed-date",
                "edition | {\"procedure\":\"establish-cluster\",\"milestones\":{\"lunch\":\"2025-02-28\"}} | 422 | unknown-milestone",
                "edition | {\"procedure\":\"establish-cluster\",\"milestones\":{\"notice\":\"2017-07-14\"}} | 422 | no-edition-on-date",
                "edition | {\"procedure\":\"establish-cluster\",\"milestones\":{\"notice\":\"2025-02-02\",\"windowEnd\":\"2025-02-01\"}} | 422 | milestones-out-of-order",
                "conditions | {\"edition\":\"1999\",\"procedure\":\"establish-cluster\"} | 404 | unknown-edition",
                "conditions | {\"edition\":\"2024-nd32\",\"procedure\":\"x\"} | 422 | unknown-procedure",
                "conditions | {\"edition\":\"2024-nd32\",\"procedure\":\"establish-cluster\",\"facts\":{\"areaHa\":{}}} | 422 | fact-malformed",
                "conditions | {\"edition\":\"2024-nd32\",\"procedure\":\"establish-cluster\",\"facts\":{\"ccnType\":\"BIG\"}} | 422 | fact-malformed",
                "investor-selection | {\"edition\":\"2017-nd68\",\"applicants\":[]} | 422 | no-investor-selection",
                "investor-selection | {\"edition\":\"2024-nd32\",\"applicants\":[{\"name\":\"A\",\"scores\":{\"finance\":-1}}]} | 422 | score-missing",
                "investor-selection | {\"edition\":\"2024-nd32\",\"applicants\":[{\"name\":\"A\",\"scores\":{\"finance\":1e-900000000}}]} | 422 | score-malformed",
                "investor-selection | {\"edition\":\"2024-nd32\",\"applicants\":[{\"name\":\"A\",\"scores\":{\"charm\":1}}]} | 422 | unknown-criterion",
                "investor-selection | {\"edition\":\"2024-nd32\",\"applicants\":[null]} | 400 | field-required",
            })
    void a_question_that_makes_no_sense_is_a_problem(String question, String body, int status, String type)
            throws Exception {
        post(question, body)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.type").value(type));
    }

    private static String selection(String edition, double first, double second) {
        String scores = "{\"infrastructure\":%s,\"environment\":\"10\",\"capacity\":20,\"finance\":30.5}";
        return "{\"edition\":\"%s\",\"applicants\":[{\"name\":\"A\",\"scores\":%s},{\"name\":\"B\",\"scores\":%s}]}"
                .formatted(edition, scores.formatted(first), scores.formatted(second));
    }

    private static ResultActions post(String question, String body) throws Exception {
        return API.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/api/law/" + question)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }
}
