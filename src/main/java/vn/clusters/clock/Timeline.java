package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.clock.WorkingCalendar.Counting;
import vn.clusters.kernel.Citation;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.TimeLimits.Unit;

/**
 * What the limits make of dated events: the one pure function behind running dossiers and {@code /api/law/timeline}.
 */
@Component
class Timeline {

    /**
     * A limit held against the events.
     *
     * @param dueOn null if not started or suspended
     * @param status on-time, late, open, open-late, not-started
     * @param lateByWorkingDays working days after {@code dueOn} up to and including the end, 0 if not late
     * @param suspendedDays days taken out by supplements, in the limit's unit
     */
    record Entry(
            String limit,
            int value,
            String unit,
            LocalDate startsOn,
            LocalDate dueOn,
            LocalDate doneOn,
            String status,
            int lateByWorkingDays,
            int suspendedDays,
            Citation citation) {}

    private record Lateness(String status, int workingDays) {}

    private final WorkingCalendar calendar;

    Timeline(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Every limit in the order given.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code event-order}, {@code supplement-not-requested}, {@code calendar-year-missing}
     */
    List<Entry> of(List<TimeLimit> limits, List<Event> events, LocalDate asOf) {
        Chain chain = new Chain(events);
        return limits.stream().map(limit -> entry(chain.run(limit), asOf)).toList();
    }

    Entry entry(Run run, LocalDate asOf) {
        if (run.startsOn() == null) {
            return entry(run, null, new Lateness("not-started", 0), 0);
        }
        Counting counting = counting(run, asOf);
        return entry(run, counting.dueOn(), lateness(run, counting.dueOn(), asOf), suspendedDays(run, counting));
    }

    private static Entry entry(Run run, LocalDate dueOn, Lateness lateness, int suspendedDays) {
        return new Entry(
                run.limit().limit(),
                run.limit().value(),
                run.limit().unit().slug(),
                run.startsOn(),
                dueOn,
                run.doneOn(),
                lateness.status(),
                lateness.workingDays(),
                suspendedDays,
                run.limit().citation());
    }

    /**
     * How the days of a started limit count. While an unanswered supplement keeps it from ending there is no due date, and
     * the days are those up to {@code asOf}.
     */
    Counting counting(Run run, LocalDate asOf) {
        LocalDate openSince = run.suspensions().openSince();
        if (openSince == null || upTo(openSince, run).used() >= run.limit().value()) {
            return calendar.count(start(run), run.limit().value(), run.limit().unit(), run.suspensions()::contain);
        }
        return upTo(asOf.isBefore(openSince) ? openSince : asOf, run);
    }

    /** Days of the limit used from its start to its end or {@code asOf}, without suspensions, in its unit. */
    int elapsed(Run run, LocalDate asOf) {
        return upTo(run.endsOn(asOf), run).used();
    }

    /** Days from the last complete receipt to the end or {@code asOf}, in the limit's unit. */
    int sinceLastComplete(Run run, LocalDate asOf) {
        Unit unit = run.limit().unit();
        return calendar.upTo(run.lastCompleteOn(), run.endsOn(asOf), unit, date -> false)
                .used();
    }

    private Counting upTo(LocalDate until, Run run) {
        return calendar.upTo(start(run), until, run.limit().unit(), run.suspensions()::contain);
    }

    private WorkingCalendar.CountedDay start(Run run) {
        return run.startCountedBy() == null
                ? WorkingCalendar.start(run.startsOn())
                : calendar.countedStart(run.startsOn(), run.limit().unit(), run.startCountedBy());
    }

    private Lateness lateness(Run run, LocalDate dueOn, LocalDate asOf) {
        LocalDate end = run.endsOn(asOf);
        if (dueOn == null || !end.isAfter(dueOn)) {
            return new Lateness(run.doneOn() == null ? "open" : "on-time", 0);
        }
        return new Lateness(run.doneOn() == null ? "open-late" : "late", calendar.workingDays(dueOn, end));
    }

    private int suspendedDays(Run run, Counting counting) {
        return (int) counting.days().stream()
                .filter(WorkingCalendar.CountedDay::isSuspended)
                .filter(day -> run.limit().unit() == Unit.CALENDAR_DAY || calendar.isWorking(day.date()))
                .count();
    }
}
