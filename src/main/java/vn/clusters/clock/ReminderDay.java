package vn.clusters.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.clusters.law.LawTables.Unit;

/** The working day on which people are reminded of a limit. */
@Component
class ReminderDay {

    private final WorkingCalendar calendar;
    private final ProvinceRules province;

    ReminderDay(WorkingCalendar calendar, ProvinceRules province) {
        this.calendar = calendar;
        this.province = province;
    }

    /** The last working day on which at least the reminder's share of the limit, and one working day, is left. */
    LocalDate of(StatutoryClock.Running clock) {
        boolean working = clock.unit().equals(Unit.WORKING_DAY.slug());
        LocalDate day = clock.dueOn().minusDays(1);
        int left = (int) Math.floor(clock.value() * province.reminderShare());
        while (!calendar.isWorking(day) || left > left(day, clock.dueOn(), working)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private int left(LocalDate day, LocalDate dueOn, boolean working) {
        return working ? calendar.workingDays(day, dueOn) : (int) (dueOn.toEpochDay() - day.toEpochDay());
    }
}
