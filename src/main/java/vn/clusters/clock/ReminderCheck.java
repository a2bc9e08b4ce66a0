package vn.clusters.clock;

import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.province.Rule;
import vn.clusters.province.RuleCheck;
import vn.clusters.province.RulesOfTheDay;

/** The watch over a limit reminds once, so a ladder has one rung; more would be stated and never come. */
@Component
class ReminderCheck implements RuleCheck {

    @Override
    public Rule rule() {
        return Rule.REMINDER_LADDER;
    }

    @Override
    public void check(RulesOfTheDay proposed) {
        if (proposed.reminders().size() != 1) {
            throw new Problem(422, "one-reminder", proposed.reminders().size()).with("field", "value");
        }
    }
}
