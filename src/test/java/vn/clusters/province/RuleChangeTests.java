package vn.clusters.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.support.ClustersTest;

/** How an administrator sets rules; every change is taken back at the end, for all tests share the rules. */
@ClustersTest
@Transactional
class RuleChangeTests {

    @Autowired
    MockMvc door;

    @Autowired
    ProvinceRules province;

    @Autowired
    RuleExamples examples;

    @Autowired
    RuleBook book;

    @Autowired
    List<RuleCheck> checks;

    @Test
    void a_new_version_applies_from_its_day_and_the_days_before_keep_theirs() throws Exception {
        send("""
                {"rule": "opinion-limit", "value": {"amount": 10, "unit": "working-day"}, "from": "2026-03-01",
                 "source": "16/2026/QĐ-UBND", "sourceDate": "2026-02-25"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(2));

        assertThat(limitOn("2026-02-28")).isEqualTo(7);
        assertThat(limitOn("2026-03-01")).isEqualTo(10);
        assertThat(province.on(LocalDate.of(2026, 3, 1))
                        .source(Rule.OPINION_LIMIT)
                        .text())
                .isEqualTo("16/2026/QĐ-UBND ngày 25/02/2026");
        door.perform(get("/api/province-rules?on=2026-02-28").with(httpBasic("officer.stc", "demo")))
                .andExpect(jsonPath("$.items[0].rule").value("opinion-limit"))
                .andExpect(jsonPath("$.items[0].value.amount").value(7));
    }

    private int limitOn(String day) {
        return province.on(LocalDate.parse(day)).opinionLimit().amount();
    }

    @Test
    void of_two_versions_from_the_same_day_the_later_entry_applies() throws Exception {
        String rule = "{\"rule\": \"opinion-silence\", \"value\": \"%s\", \"from\": \"2026-03-01\","
                + " \"source\": \"16/2026/QĐ-UBND\", \"sourceDate\": \"2026-02-25\"}";
        send(rule.formatted("consent")).andExpect(status().isCreated());
        send(rule.formatted("no-opinion")).andExpect(status().isCreated());

        assertThat(province.on(LocalDate.of(2026, 3, 1)).silenceIsConsent()).isFalse();
        assertThat(book.versions(Rule.OPINION_SILENCE)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; unknown-rule; rule; \"no-such-rule\"; 1; 2026-03-01; 16/2026/QĐ-UBND; 2026-02-25",
                "422; rule-value-missing; value; \"opinion-silence\"; null; 2026-03-01; 16/2026/QĐ-UBND; 2026-02-25",
                "422; rule-value-malformed; value; \"opinion-silence\"; \"maybe\"; 2026-03-01; 16/2026/QĐ-UBND; 2026-02-25",
                "422; rule-value-malformed; value; \"agency-prefix\"; \"X-37\"; 2026-03-01; 16/2026/QĐ-UBND; 2026-02-25",
                "422; rule-before-last; from; \"opinion-silence\"; \"consent\"; 2016-12-31; 16/2026/QĐ-UBND; 2026-02-25",
                "422; rule-source-missing; source; \"opinion-silence\"; \"consent\"; 2026-03-01; ' '; 2026-02-25",
                "422; rule-source-date-missing; sourceDate; \"opinion-silence\"; \"consent\"; 2026-03-01; 16/2026/QĐ-UBND; ''",
                "422; rule-source-date-future; sourceDate; \"opinion-silence\"; \"consent\"; 2026-03-01; 16/2026/QĐ-UBND; 2099-01-01",
            })
    void what_is_stated_wrongly_is_refused_with_its_field(
            int status, String type, String field, String rule, String value, String from, String source, String dated)
            throws Exception {
        send("""
                {"rule": %s, "value": %s, "from": "%s", "source": "%s", "sourceDate": %s}""".formatted(rule, value, from, source, dated.isEmpty() ? "null" : "\"" + dated + "\""))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.type").value("/problems/" + type))
                .andExpect(jsonPath("$.field").value(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-nd303; appraise; 150 + 10; ''",
                "2026-nd303; appraise; 150 + 9.5; budget-sum",
                "2026-nd303; appraise; 150 + 10.5; budget-sum",
                "2026-nd303; decide; 40; ''",
                "2026-nd303; decide; 56; budget-sum",
                "2025-nd139; decide; 56; ''",
                "2025-nd139; appraise; 200; budget-not-in-working-days",
                "2017-nd68; appraise; 120; ''",
                "2017-nd68; reception-window; 120; budget-unknown-limit",
            })
    void the_hours_of_the_steps_add_up_to_eight_a_working_day_of_the_limit(
            String edition, String limit, String hours, String refusal) throws Exception {
        String rows = java.util.Arrays.stream(hours.split(" \\+ "))
                .map(step -> """
                        {"edition": "%s", "procedure": "establish-cluster", "limit": "%s", "step": "check-dossier", "hours": %s}""".formatted(edition, limit, step))
                .collect(java.util.stream.Collectors.joining(","));
        expect(rule("step-budgets", "[" + rows + "]"), refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "'share-left 0.2, working-days-before 3, working-days-before 0, working-days-after 1', ''",
        "working-days-before 60, ''",
        "'working-days-before 3, working-days-before 3.0', ladder-twice",
        "'', ladder-empty",
        "'working-days-before 1, working-days-before 3', ladder-order",
        "'working-days-after 5, working-days-after 1', ladder-order",
        "'working-days-after 1, working-days-before 1', ladder-order",
        "'working-days-before 1, share-left 0.2', ladder-order",
        "'share-left 0.2, share-left 0.5', ladder-order",
        "share-left 0, ladder-share",
        "share-left 1, ladder-share",
        "working-days-before 1.5, ladder-days",
        "working-days-before 61, ladder-days",
        "working-days-after 0, ladder-days",
        "working-days-before ba, rule-value-malformed",
        "working-days-before -1, rule-value-malformed"
    })
    void the_rungs_of_a_ladder_follow_each_other_in_time(String rungs, String refusal) throws Exception {
        String rows = java.util.Arrays.stream(rungs.split(", "))
                .filter(rung -> !rung.isEmpty())
                .map(rung -> rung.split(" "))
                .map(rung -> """
                        {"when": "%s", "value": "%s", "recipient": "division-head"}""".formatted(rung[0], rung[1]))
                .collect(java.util.stream.Collectors.joining(","));
        expect(rule("reminder-ladder", "[" + rows + "]"), refusal);
    }

    @Test
    void two_people_may_be_told_on_one_day() throws Exception {
        expect(rule("reminder-ladder", """
                [{"when": "working-days-before", "value": 1, "recipient": "officer-in-charge"},
                 {"when": "working-days-before", "value": 1, "recipient": "division-head"}]"""), "");
    }

    @Test
    void the_page_shows_a_row_for_each_rung_and_names_the_row_that_does_not_fit() throws Exception {
        MockHttpSession administrator = signIn("admin");
        door.perform(get("/province-rules/reminder-ladder").session(administrator))
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "<td>ngày làm việc trước khi đến hạn</td><td>0</td><td>lãnh đạo phòng</td>"),
                                containsString("working-days-after | 5 | agency-head"))));
        door.perform(post("/province-rules/reminder-ladder")
                        .with(csrf())
                        .session(administrator)
                        .param(
                                "value",
                                "working-days-before | 1 | division-head\nworking-days-before | 3 | division-head")
                        .param("from", "2026-03-01")
                        .param("source", "Chưa có quy định của tỉnh")
                        .param("sourceDate", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dòng 2 đến trước dòng 1; phải xếp theo thời gian")));
    }

    @Test
    void a_step_that_the_procedure_does_not_have_gets_no_budget() throws Exception {
        expect(rule("step-budgets", """
                [{"edition": "2026-nd303", "procedure": "establish-cluster", "limit": "decide", "step": "drink-tea", "hours": 40}]"""), "budget-unknown-step");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15, 30, 40, infrastructure, ''",
        "14.5, 15, 30, 40, infrastructure, criteria-sum",
        "15, 15, 30, 41, infrastructure, criteria-sum",
        "15, 15, 30, 0, infrastructure, criteria-sum",
        "15, 15, 30, 40, beauty, criteria-sum"
    })
    void sub_criteria_add_up_to_the_maxima_of_the_law(
            String one, String two, String three, String four, String key, String refusal) throws Exception {
        expect(rule("scoring-criteria", """
                [{"criterion": "%s", "name": "A", "max": %s}, {"criterion": "environment", "name": "B", "max": %s},
                 {"criterion": "capacity", "name": "C", "max": %s}, {"criterion": "finance", "name": "D", "max": %s}]""".formatted(key, one, two, three, four)), refusal);
    }

    @Test
    void the_example_sets_keep_the_measures_of_the_law() {
        for (Rule rule : List.of(Rule.SCORING_CRITERIA, Rule.STEP_BUDGETS)) {
            String typed = examples.of(rule).orElseThrow().typed();
            RuleVersion version = new RuleVersion(
                    rule,
                    2,
                    rule.kind().checked(rule.kind().read(typed)),
                    LocalDate.of(2026, 11, 2),
                    "",
                    null,
                    "",
                    null);
            RulesOfTheDay rules = new RulesOfTheDay(asked -> asked == rule ? version : book.last(asked));
            assertThat(checks.stream().filter(check -> check.rule() == rule))
                    .hasSize(1)
                    .allSatisfy(check -> check.check(rules));
        }
    }

    private void expect(String rule, String refusal) throws Exception {
        ResultActions answer = send(rule);
        if (refusal.isEmpty()) {
            answer.andExpect(status().isCreated());
        } else {
            answer.andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("/problems/" + refusal));
        }
    }

    private static String rule(String rule, String value) {
        return "{\"rule\": \"%s\", \"value\": %s, \"from\": \"2026-03-01\", \"source\": \"Chưa có quy định của tỉnh\"}"
                .formatted(rule, value);
    }

    private ResultActions send(String json) throws Exception {
        return door.perform(post("/api/province-rules")
                .with(httpBasic("admin", "demo"))
                .contentType(APPLICATION_JSON)
                .content(json));
    }

    @ParameterizedTest
    @CsvSource({"auditor, 403", "director.sct, 403"})
    void only_administrators_set_rules(String officer, int status) throws Exception {
        door.perform(post("/api/province-rules")
                        .with(httpBasic(officer, "demo"))
                        .contentType(APPLICATION_JSON)
                        .content(rule("opinion-silence", "\"consent\"")))
                .andExpect(status().is(status));
        door.perform(post("/province-rules/opinion-silence").with(csrf()).session(signIn(officer)))
                .andExpect(status().is(status));
        door.perform(get("/province-rules/opinion-silence").session(signIn(officer)))
                .andExpect(status().isOk());
    }

    @Test
    void the_page_shows_what_differs_then_sets_it_and_the_auditor_reads_who_did() throws Exception {
        MockHttpSession administrator = signIn("admin");
        Map<String, String> form = Map.of(
                "value",
                "10 | calendar-day",
                "from",
                "2026-03-01",
                "source",
                "16/2026/QĐ-UBND",
                "sourceDate",
                "2026-02-25");
        var preview = post("/province-rules/opinion-limit/preview").with(csrf()).session(administrator);
        form.forEach(preview::param);
        door.perform(preview)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Từ ngày 01/03/2026, khác gì"),
                                containsString("ngày làm việc"),
                                containsString("10 | calendar-day"))));
        assertThat(book.versions(Rule.OPINION_LIMIT)).hasSize(1);

        var set = post("/province-rules/opinion-limit").with(csrf()).session(administrator);
        form.forEach(set::param);
        door.perform(set).andExpect(redirectedUrl("/province-rules/opinion-limit"));
        door.perform(get("/province-rules/opinion-limit").session(administrator))
                .andExpect(content().string(allOf(containsString("16/2026/QĐ-UBND"), containsString("25/02/2026"))));
        door.perform(get("/administration").session(signIn("auditor")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ghi quy định của tỉnh"),
                                containsString("Thời hạn cơ quan được hỏi trả lời ý kiến"),
                                containsString("10 | calendar-day"))));
    }

    @Test
    void a_refused_form_comes_back_as_filled_in_with_the_reason() throws Exception {
        door.perform(post("/province-rules/scoring-criteria")
                        .with(csrf())
                        .session(signIn("admin"))
                        .param("value", "infrastructure | Nội dung | 16")
                        .param("from", "2026-03-01")
                        .param("source", "Chưa có quy định của tỉnh")
                        .param("sourceDate", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("phải đúng mức tối đa"),
                                containsString("infrastructure | Nội dung | 16"))));
    }

    private MockHttpSession signIn(String name) throws Exception {
        return (MockHttpSession) door.perform(formLogin().user(name).password("demo"))
                .andReturn()
                .getRequest()
                .getSession();
    }
}
