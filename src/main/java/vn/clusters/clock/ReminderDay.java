package vn.clusters.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.clusters.law.TimeLimits.Unit;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.RulesOfTheDay.Rung;

/** The working day on which people are reminded of a limit. */
@Component
class ReminderDay {

    private final WorkingCalendar calendar;
    private final ProvinceRules province;

    ReminderDay(WorkingCalendar calendar, ProvinceRules province) {
        this.calendar = calendar;
        this.province = province;
    }

    /** By the ladder of the day on which the limit began, the first reminder. */
    LocalDate of(StatutoryClock.Running clock) {
        return province.on(clock.startsOn()).reminders().stream()
                .map(rung -> of(clock, rung))
                .min(LocalDate::compareTo)
                .orElse(clock.dueOn());
    }

    /** The last working day on which at least that much of the limit, and one working day, is left. */
    private LocalDate of(StatutoryClock.Running clock, Rung rung) {
        boolean working = !rung.share() || clock.unit().equals(Unit.WORKING_DAY.slug());
        LocalDate day = clock.dueOn().minusDays(1);
        double left = rung.value().doubleValue() * (rung.share() ? clock.value() : 1);
        while (!calendar.isWorking(day) || Math.floor(left) > left(day, clock.dueOn(), working)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private int left(LocalDate day, LocalDate dueOn, boolean working) {
        return working ? calendar.workingDays(day, dueOn) : (int) (dueOn.toEpochDay() - day.toEpochDay());
    }
}
