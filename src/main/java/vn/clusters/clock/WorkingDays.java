package vn.clusters.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When the office works, for what is no limit: where the days off of a year are not known yet, its weekdays will do. */
@Component
public class WorkingDays {

    private final WorkingCalendar calendar;

    WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** That day if the office works, else the next on which it does. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 if {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? 0
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::works)
                        .count();
    }

    boolean works(LocalDate day) {
        return calendar.knows(day)
                ? calendar.isWorking(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
