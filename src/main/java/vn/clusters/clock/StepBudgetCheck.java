package vn.clusters.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;
import vn.clusters.law.TimeLimits;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.TimeLimits.Unit;
import vn.clusters.province.Rule;
import vn.clusters.province.RuleCheck;
import vn.clusters.province.RulesOfTheDay;
import vn.clusters.province.RulesOfTheDay.StepBudget;

/** The hours of the steps of a limit add up to the working days that the edition gives it. */
@Component
class StepBudgetCheck implements RuleCheck {

    private static final String RESERVE = "reserve";

    private final Editions editions;
    private final TimeLimits timeLimits;

    StepBudgetCheck(Editions editions, TimeLimits timeLimits) {
        this.editions = editions;
        this.timeLimits = timeLimits;
    }

    private record Whole(String edition, String procedure, String limit) {}

    @Override
    public Rule rule() {
        return Rule.STEP_BUDGETS;
    }

    @Override
    public void check(RulesOfTheDay proposed) {
        proposed.stepBudgets().stream()
                .collect(groupingBy(
                        budget -> new Whole(budget.edition(), budget.procedure(), budget.limit()),
                        LinkedHashMap::new,
                        toList()))
                .forEach(this::check);
    }

    private void check(Whole whole, List<StepBudget> budgets) {
        TimeLimit limit = timeLimits.of(whole.edition(), whole.procedure()).stream()
                .filter(one -> one.limit().equals(whole.limit()))
                .findFirst()
                .orElseThrow(() -> wrong("budget-unknown-limit", whole.limit(), whole.edition()));
        if (limit.unit() != Unit.WORKING_DAY) {
            throw wrong("budget-not-in-working-days", limit.name(), whole.edition())
                    .citing(limit.citation());
        }
        budgets.forEach(budget -> requireStep(whole.edition(), budget.step()));
        BigDecimal hours = BigDecimal.valueOf((long) limit.value() * StepTargets.HOURS_A_DAY);
        BigDecimal sum = budgets.stream().map(StepBudget::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(hours) != 0) {
            throw wrong("budget-sum", limit.name(), whole.edition(), sum, hours, limit.value())
                    .citing(limit.citation());
        }
    }

    /** A step is named by its form; what is held in reserve belongs to none. */
    private void requireStep(String edition, String step) {
        if (!step.equals(RESERVE) && !editions.get(edition).resources().containsKey(step + ".form")) {
            throw wrong("budget-unknown-step", step, edition);
        }
    }

    private static Problem wrong(String type, Object... arguments) {
        return new Problem(422, type, arguments).with("field", "value");
    }
}
