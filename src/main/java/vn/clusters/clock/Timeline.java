package vn.clusters.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;
import vn.clusters.law.LawTables.TimeLimit;
import vn.clusters.law.LawTables.Unit;
import vn.clusters.law.Milestone;

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

    private final WorkingCalendar calendar;

    Timeline(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Every limit in the order given.
     *
     * @throws Problem 422 {@code event-order}, {@code calendar-year-missing}
     */
    List<Entry> of(List<TimeLimit> limits, List<Event> events, LocalDate asOf) {
        requireOrder(events);
        Suspensions suspensions = Suspensions.of(events);
        return limits.stream()
                .map(limit -> entry(limit, events, limit.pausable() ? suspensions : Suspensions.NONE, asOf))
                .toList();
    }

    private static void requireOrder(List<Event> events) {
        LocalDate latest = LocalDate.MIN;
        List<Event> chain = events.stream()
                .filter(event -> event.event() != Milestone.SUPPLEMENT_REQUESTED
                        && event.event() != Milestone.SUPPLEMENT_RECEIVED)
                .sorted(Comparator.comparing(Event::event).thenComparing(Event::on))
                .toList();
        Milestone before = null;
        for (Event event : chain) {
            if (event.on().isBefore(latest) && event.event() != before) {
                throw new Problem(422, "event-order", event.event().slug())
                        .with("event", event.event().slug());
            }
            latest = event.on();
            before = event.event();
        }
    }

    private Entry entry(TimeLimit limit, List<Event> events, Suspensions suspensions, LocalDate asOf) {
        LocalDate start = on(events, limit.startsOn());
        if (start == null) {
            return new Entry(
                    limit.limit(),
                    limit.value(),
                    limit.unit().slug(),
                    null,
                    null,
                    null,
                    "not-started",
                    0,
                    0,
                    limit.citation());
        }
        LocalDate done = on(events, limit.endsOn());
        LocalDate due = due(start, limit, suspensions)
                .map(WorkingCalendar.Counting::dueOn)
                .orElse(null);
        LocalDate end = done == null ? asOf : done;
        boolean late = due != null && end.isAfter(due);
        String status = done == null ? (late ? "open-late" : "open") : (late ? "late" : "on-time");
        return new Entry(
                limit.limit(),
                limit.value(),
                limit.unit().slug(),
                start,
                due,
                done,
                status,
                late ? calendar.workingDays(due, end) : 0,
                suspendedDays(start, done == null ? asOf : done, limit.unit(), suspensions),
                limit.citation());
    }

    /** The date of an event; the last if it happened again, as a notice that was published anew. */
    private static LocalDate on(List<Event> events, Milestone milestone) {
        return events.stream()
                .filter(event -> event.event() == milestone)
                .map(Event::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** How the limit counts from its start; empty while an unanswered supplement keeps it from ending. */
    Optional<WorkingCalendar.Counting> due(LocalDate start, TimeLimit limit, Suspensions suspensions) {
        LocalDate openSince = suspensions.openSince();
        if (openSince != null && usedUntil(openSince, start, limit.unit(), suspensions) < limit.value()) {
            return Optional.empty();
        }
        return Optional.of(calendar.count(start, limit.value(), limit.unit(), suspensions::contain));
    }

    private int usedUntil(LocalDate until, LocalDate start, Unit unit, Suspensions suspensions) {
        return days(start, until, unit).stream()
                .filter(date -> !suspensions.contain(date))
                .toList()
                .size();
    }

    private int suspendedDays(LocalDate start, LocalDate end, Unit unit, Suspensions suspensions) {
        return suspensions.intervals().isEmpty()
                ? 0
                : (int) days(start, end, unit).stream()
                        .filter(suspensions::contain)
                        .count();
    }

    /** Days after {@code from} up to and including {@code to} that the unit counts. */
    private List<LocalDate> days(LocalDate from, LocalDate to, Unit unit) {
        if (!to.isAfter(from)) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(date -> unit == Unit.CALENDAR_DAY || calendar.isWorking(date))
                .forEach(days::add);
        return days;
    }
}
