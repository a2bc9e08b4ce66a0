package vn.clusters.clock;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.law.TimeLimits.Unit;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.RulesOfTheDay.Rung;
import vn.clusters.province.RulesOfTheDay.When;

/** The days on which people are told of a limit, by the province's ladder of the day on which the limit began. */
@Component
class ReminderLadder {

    /**
     * A rung of the ladder against one limit.
     *
     * @param number of the row in the ladder, from 1
     */
    record Reminder(int number, LocalDate day, String recipient) {}

    /** Whoever leads the agency hears that a limit has passed even if the province's ladder ends before. */
    private static final Rung PASSED = new Rung(When.WORKING_DAYS_AFTER, BigDecimal.ONE, "agency-head");

    private final WorkingCalendar calendar;
    private final ProvinceRules province;

    ReminderLadder(WorkingCalendar calendar, ProvinceRules province) {
        this.calendar = calendar;
        this.province = province;
    }

    /** In the order of their days. A rung that would come before the limit has run for a day is left out. */
    List<Reminder> of(Running clock) {
        List<Rung> rungs = rungs(clock.startsOn());
        List<Reminder> reminders = new ArrayList<>();
        for (Rung rung : rungs) {
            reminders.add(new Reminder(reminders.size() + 1, day(clock, rung), rung.recipient()));
        }
        return reminders.stream()
                .filter(reminder -> reminder.day().isAfter(clock.startsOn()))
                .sorted(Comparator.comparing(Reminder::day))
                .toList();
    }

    private List<Rung> rungs(LocalDate startsOn) {
        List<Rung> rungs = new ArrayList<>(province.on(startsOn).reminders());
        if (rungs.stream().noneMatch(rung -> rung.when() == When.WORKING_DAYS_AFTER)) {
            rungs.add(PASSED);
        }
        return rungs;
    }

    private LocalDate day(Running clock, Rung rung) {
        return switch (rung.when()) {
            case SHARE_LEFT -> shareLeft(clock, rung.value());
            case WORKING_DAYS_BEFORE ->
                withLeft(clock, clock.dueOn(), rung.value().intValue(), true);
            case WORKING_DAYS_AFTER -> after(clock.dueOn(), rung.value().intValue());
        };
    }

    /** At least one working day before the due date, however small the share. */
    private LocalDate shareLeft(Running clock, BigDecimal share) {
        int left = share.multiply(BigDecimal.valueOf(clock.value())).intValue();
        boolean working = clock.unit().equals(Unit.WORKING_DAY.slug());
        return withLeft(clock, clock.dueOn().minusDays(1), left, working);
    }

    /** The last working day on which at least that much of the limit is left; the first day of the limit at the earliest. */
    private LocalDate withLeft(Running clock, LocalDate latest, int left, boolean working) {
        LocalDate day = latest;
        while (day.isAfter(clock.startsOn()) && (!works(day) || left > left(day, clock.dueOn(), working))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private int left(LocalDate day, LocalDate dueOn, boolean working) {
        return working ? calendar.workingDays(day, dueOn) : (int) (dueOn.toEpochDay() - day.toEpochDay());
    }

    private LocalDate after(LocalDate dueOn, int workingDays) {
        LocalDate day = dueOn;
        for (int passed = 0; passed < workingDays; passed += works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** A reminder is no limit: where the days off of the next year are not known yet, its weekdays will do. */
    private boolean works(LocalDate day) {
        return calendar.knows(day)
                ? calendar.isWorking(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
