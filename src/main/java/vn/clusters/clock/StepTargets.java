package vn.clusters.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.law.TimeLimits.Unit;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;

/** The province's internal targets of single steps; they help an office to keep a limit and are no limits themselves. */
@Component
public class StepTargets {

    /** Hours that internal procedures count for one working day. */
    static final int HOURS_A_DAY = 8;

    /**
     * A target.
     *
     * @param by last working day of the target, counted from the day after the step began
     */
    public record Target(BigDecimal hours, LocalDate by, Citation source) {}

    private final ProvinceRules province;
    private final WorkingCalendar calendar;

    StepTargets(ProvinceRules province, WorkingCalendar calendar) {
        this.province = province;
        this.calendar = calendar;
    }

    /** By the rule of the day on which the step began; empty if the province has no target for it. */
    public Optional<Target> of(String edition, String procedure, String step, LocalDate began) {
        RulesOfTheDay rules = province.on(began);
        return rules.stepBudgets().stream()
                .filter(budget -> budget.edition().equals(edition))
                .filter(budget ->
                        budget.procedure().equals(procedure) && budget.step().equals(step))
                .findFirst()
                .map(budget -> new Target(budget.hours(), by(began, budget.hours()), rules.source(Rule.STEP_BUDGETS)));
    }

    private LocalDate by(LocalDate began, BigDecimal hours) {
        int days = hours.divide(BigDecimal.valueOf(HOURS_A_DAY), 0, RoundingMode.CEILING)
                .intValueExact();
        return calendar.count(began, days, Unit.WORKING_DAY, day -> false).dueOn();
    }
}
