package vn.clusters.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The working hours of the office, for what is no limit: eight on each day it works, from 8 to 12 and from 13 to 17. */
@Component
public class OfficeHours {

    /** Working minutes of a day. */
    public static final int MINUTES_A_DAY = 60 * StepTargets.HOURS_A_DAY;

    private static final int HALF = MINUTES_A_DAY / 2;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    private final Predicate<LocalDate> works;

    @Autowired
    OfficeHours(WorkingDays days) {
        this(days::works);
    }

    /** @param works whether the office works on a day */
    public OfficeHours(Predicate<LocalDate> works) {
        this.works = works;
    }

    /** Working minutes from one moment to another but for the days away; 0 if the other is not later. */
    public long between(LocalDateTime from, LocalDateTime to, Predicate<LocalDate> away) {
        long minutes = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            minutes += works(day, away) ? until(to, day) - until(from, day) : 0;
        }
        return Math.max(0, minutes);
    }

    /** When so many working minutes are over; the moment itself if there are none. */
    public LocalDateTime after(LocalDateTime from, long minutes, Predicate<LocalDate> away) {
        if (minutes <= 0) {
            return from;
        }
        long left = minutes;
        for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
            long used = until(from, day);
            long here = works(day, away) ? MINUTES_A_DAY - used : 0;
            if (left <= here) {
                return day.atTime(clock(used + left));
            }
            left -= here;
        }
    }

    private boolean works(LocalDate day, Predicate<LocalDate> away) {
        return works.test(day) && !away.test(day);
    }

    /** Working minutes of a day that are over at a moment, which may lie on another day. */
    private static long until(LocalDateTime moment, LocalDate day) {
        if (!moment.toLocalDate().equals(day)) {
            return moment.toLocalDate().isAfter(day) ? MINUTES_A_DAY : 0;
        }
        return half(MORNING, moment.toLocalTime()) + half(AFTERNOON, moment.toLocalTime());
    }

    private static long half(LocalTime begins, LocalTime time) {
        return Math.max(0, Math.min(HALF, ChronoUnit.MINUTES.between(begins, time)));
    }

    private static LocalTime clock(long minutesOver) {
        return minutesOver <= HALF ? MORNING.plusMinutes(minutesOver) : AFTERNOON.plusMinutes(minutesOver - HALF);
    }
}
