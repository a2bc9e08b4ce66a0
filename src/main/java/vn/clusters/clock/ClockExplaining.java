package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.LawTables.Unit;

/** Explains a running clock day by day, suspensions included. */
@Component
class ClockExplaining {

    /** The clock and its days; while suspended, the days up to today. */
    record Explained(StatutoryClock.Running clock, List<Explanation.Line> lines) {}

    private final StatutoryClock clock;
    private final StatutoryEvents stored;
    private final ClockReading reading;
    private final WorkingCalendar calendar;
    private final Explanation explanation;
    private final BusinessTime time;

    ClockExplaining(
            StatutoryClock clock,
            StatutoryEvents stored,
            ClockReading reading,
            WorkingCalendar calendar,
            Explanation explanation,
            BusinessTime time) {
        this.clock = clock;
        this.stored = stored;
        this.reading = reading;
        this.calendar = calendar;
        this.explanation = explanation;
        this.time = time;
    }

    /** @throws Problem 404 {@code unknown-limit} */
    @Transactional(readOnly = true)
    public Explained explain(String dossier, String limit, String subject) {
        StatutoryClock.Running running =
                clock.clock(dossier, limit, subject).orElseThrow(() -> new Problem(404, "unknown-limit", limit));
        if (running.startsOn() == null) {
            return new Explained(running, List.of());
        }
        Suspensions suspensions = pausable(dossier, limit)
                ? Suspensions.of(ClockReading.milestones(stored.findByDossierOrderByHappenedOnAscIdAsc(dossier)))
                : Suspensions.NONE;
        Unit unit =
                Unit.valueOf(running.unit().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        WorkingCalendar.Counting counting = running.dueOn() == null
                ? upToToday(running.startsOn(), unit, suspensions)
                : calendar.count(running.startsOn(), running.value(), unit, suspensions::contain);
        return new Explained(running, explanation.of(counting));
    }

    private boolean pausable(String dossier, String limit) {
        return reading.limits(dossier).stream().anyMatch(row -> row.limit().equals(limit) && row.pausable());
    }

    /** The limit cannot end yet, so only the days that have passed are explained. */
    private WorkingCalendar.Counting upToToday(LocalDate start, Unit unit, Suspensions suspensions) {
        List<WorkingCalendar.CountedDay> days = new java.util.ArrayList<>();
        days.add(new WorkingCalendar.CountedDay(start, false, "start", null));
        start.plusDays(1)
                .datesUntil(time.today().plusDays(1))
                .forEach(date -> days.add(calendar.countedDay(date, unit, suspensions::contain)));
        return new WorkingCalendar.Counting(null, days);
    }
}
