package vn.clusters.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Problem;

class RuleKindTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OPINION_LIMIT; 10 | calendar-day; {\"amount\":10,\"unit\":\"calendar-day\"}",
                "OPINION_SILENCE; consent; \"consent\"",
                "AGENCY_PREFIX; H37.12; \"H37.12\"",
                "AGENCY_PREFIX; 000.00.00.H37; \"000.00.00.H37\"",
                "REMINDER_LADDER; share-left | 0.2 | agency-head; [{\"when\":\"share-left\",\"value\":0.2,\"recipient\":\"agency-head\"}]",
                "OWN_LIMITS; ''; []",
            })
    void what_people_type_is_what_clients_send(Rule rule, String typed, String json) {
        var value = rule.kind().checked(rule.kind().read(typed));

        assertThat(value).hasToString(json);
        assertThat(rule.kind().typed(value)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OPINION_LIMIT; 0 | working-day; no day at all",
                "OPINION_LIMIT; 7 | ngày; an unknown unit",
                "OPINION_LIMIT; 7; a missing unit",
                "OPINION_LIMIT; ''; nothing",
                "OPINION_SILENCE; maybe; an unknown word",
                "INVESTMENT_ORDER; BEFORE; a word in capitals",
                "AGENCY_PREFIX; h37; a code that no system accepts",
                "REMINDER_LADDER; share-left | -1 | agency-head; a negative share",
                "REMINDER_LADDER; working-days-before | ba | agency-head; no number",
                "REMINDER_LADDER; working-days-before | 3 | minister; an unknown recipient",
                "STEP_BUDGETS; 2024-nd32 | establish-cluster | appraise | check-dossier; a missing column",
            })
    void what_is_no_value_of_the_rule_is_refused(Rule rule, String typed, String why) {
        assertThatThrownBy(() -> rule.kind().checked(rule.kind().read(typed)))
                .as(why)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo("rule-value-malformed"));
    }
}
