package vn.clusters.clock;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.province.Rule;
import vn.clusters.province.RuleCheck;
import vn.clusters.province.RulesOfTheDay;
import vn.clusters.province.RulesOfTheDay.Rung;
import vn.clusters.province.RulesOfTheDay.When;

/** A ladder has rungs, each once, in the order in which time passes. */
@Component
class ReminderCheck implements RuleCheck {

    private static final int MOST_DAYS = 60;

    @Override
    public Rule rule() {
        return Rule.REMINDER_LADDER;
    }

    @Override
    public void check(RulesOfTheDay proposed) {
        List<Rung> rungs = proposed.reminders();
        if (rungs.isEmpty()) {
            throw wrong("ladder-empty");
        }
        Set<Rung> known = new HashSet<>();
        for (int at = 0; at < rungs.size(); at++) {
            Rung rung = rungs.get(at);
            requireMeasure(rung, at + 1);
            if (!known.add(plain(rung))) {
                throw wrong("ladder-twice", at + 1);
            }
            if (at > 0 && isEarlier(rung, rungs.get(at - 1))) {
                throw wrong("ladder-order", at + 1, at);
            }
        }
    }

    private static void requireMeasure(Rung rung, int row) {
        BigDecimal value = rung.value();
        if (rung.when() == When.SHARE_LEFT) {
            if (value.signum() == 0 || value.compareTo(BigDecimal.ONE) >= 0) {
                throw wrong("ladder-share", row, value);
            }
            return;
        }
        int least = rung.when() == When.WORKING_DAYS_AFTER ? 1 : 0;
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.intValue() < least || value.intValue() > MOST_DAYS) {
            throw wrong("ladder-days", row, value, least, MOST_DAYS);
        }
    }

    private static Rung plain(Rung rung) {
        return new Rung(rung.when(), rung.value().stripTrailingZeros(), rung.recipient());
    }

    /** Shares and days can only be compared when a limit is known, so all shares go first. */
    private static boolean isEarlier(Rung rung, Rung before) {
        if (rung.when() != before.when()) {
            return rung.when().compareTo(before.when()) < 0;
        }
        int later = rung.value().compareTo(before.value());
        return rung.when() == When.WORKING_DAYS_AFTER ? later < 0 : later > 0;
    }

    private static Problem wrong(String type, Object... arguments) {
        return new Problem(422, type, arguments).with("field", "value");
    }
}
