package vn.clusters.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.law.Milestone;
import vn.clusters.law.MilestoneReached;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Rules;

/** What a new rule of the province does to clocks that run: nothing to those that began before it. */
@ClustersTest
@Transactional
class RunningLimitsTests {

    private static final LocalDate RULE_FROM = LocalDate.of(2024, 6, 5);

    @Autowired
    Rules rules;

    @Autowired
    StatutoryClock clock;

    @Autowired
    ClockExplaining explaining;

    @Autowired
    StepTargets targets;

    @Autowired
    MockMvc door;

    private final String dossier = "R-" + UUID.randomUUID();

    @Test
    void an_agency_keeps_the_time_that_it_had_when_it_was_asked() {
        clock.start(dossier, "opinion", "stc", RULE_FROM.minusDays(1));
        clock.start(dossier, "opinion", "sxd", RULE_FROM);
        assertThat(due("opinion", "stc")).isEqualTo("2024-06-13");

        rules.set("opinion-limit", "{\"amount\": 10, \"unit\": \"calendar-day\"}", RULE_FROM);

        assertThat(due("opinion", "stc")).isEqualTo("2024-06-13");
        assertThat(due("opinion", "sxd")).isEqualTo("2024-06-17");
        assertThat(clock.clock(dossier, "opinion", "sxd")
                        .orElseThrow()
                        .citation()
                        .text())
                .isEqualTo(Rules.CITED);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-04, 2024-06-19, false", "2024-06-05, 2024-06-19, true", "2024-06-12, 2024-06-26, true"})
    void the_window_counts_the_day_of_its_notice_if_the_rule_stood_on_that_day(
            LocalDate notice, LocalDate dueOn, boolean counted) {
        rules.set("count-start-day", "\"counted\"", RULE_FROM);
        reach("establish-cluster", Milestone.NOTICE, notice);

        assertThat(due("reception-window", null)).isEqualTo(dueOn);
        Explanation.Line first =
                explaining.explain(dossier, "reception-window", null).lines().get(0);
        assertThat(first.counted()).isEqualTo(counted);
        assertThat(first.reason().contains(Rules.CITED)).isEqualTo(counted);
    }

    @Test
    void what_the_law_alone_says_does_not_change_with_the_rules() throws Exception {
        rules.set("count-start-day", "\"counted\"", RULE_FROM);
        door.perform(post("/api/law/timeline")
                        .with(httpBasic("admin", "demo"))
                        .contentType(APPLICATION_JSON)
                        .content("""
                                {"procedure": "establish-cluster", "edition": "2024-nd32",
                                 "events": [{"event": "notice", "on": "2024-06-05"}]}"""))
                .andExpect(jsonPath("$.limits[1].limit").value("reception-window"))
                .andExpect(jsonPath("$.limits[1].dueOn").value("2024-06-20"));
    }

    @Test
    void a_procedure_without_limit_in_the_law_gets_that_of_the_province_and_only_from_its_day() {
        reach("adjust-decision", Milestone.FULL_DOSSIER, RULE_FROM);
        assertThat(clock.clock(dossier, "whole-procedure", null)).isEmpty();

        rules.set("own-limits", """
                [{"procedure": "adjust-decision", "amount": 20, "unit": "working-day"},
                 {"procedure": "establish-cluster", "amount": 1, "unit": "working-day"}]""", RULE_FROM);

        assertThat(due("whole-procedure", null)).isEqualTo("2024-07-03");
        assertThat(clock.clock(dossier, "whole-procedure", null)
                        .orElseThrow()
                        .citation()
                        .text())
                .isEqualTo(Rules.CITED);
    }

    @Test
    void the_law_goes_before_a_limit_of_the_province() {
        rules.set("own-limits", """
                [{"procedure": "establish-cluster", "amount": 1, "unit": "working-day"}]""", RULE_FROM);
        reach("establish-cluster", Milestone.FULL_DOSSIER, RULE_FROM);
        assertThat(clock.clock(dossier, "whole-procedure", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, 2026-09-23", "4, 2026-09-22", "8, 2026-09-22", "9, 2026-09-23"})
    void the_target_of_a_step_is_eight_hours_a_day_from_the_day_after_it_began(String hours, LocalDate by) {
        String rest = new java.math.BigDecimal(160)
                .subtract(new java.math.BigDecimal(hours))
                .toString();
        rules.set("step-budgets", """
                [{"edition": "2026-nd303", "procedure": "establish-cluster", "limit": "appraise", "step": "check-dossier", "hours": %s},
                 {"edition": "2026-nd303", "procedure": "establish-cluster", "limit": "appraise", "step": "reserve", "hours": %s}]""".formatted(hours, rest), LocalDate.of(2026, 9, 21));

        assertThat(targets.of("2026-nd303", "establish-cluster", "check-dossier", LocalDate.of(2026, 9, 21))
                        .orElseThrow()
                        .by())
                .isEqualTo(by);
        assertThat(targets.of("2026-nd303", "establish-cluster", "check-dossier", LocalDate.of(2026, 9, 20)))
                .as("a step that began before the rule")
                .isEmpty();
        assertThat(targets.of("2025-nd139", "establish-cluster", "check-dossier", LocalDate.of(2026, 9, 21)))
                .as("a dossier under another edition")
                .isEmpty();
    }

    private void reach(String procedure, Milestone milestone, LocalDate on) {
        clock.on(new MilestoneReached(dossier, "2024-nd32", procedure, milestone, on, null, null));
    }

    private LocalDate due(String limit, String subject) {
        return clock.clock(dossier, limit, subject).orElseThrow().dueOn();
    }
}
