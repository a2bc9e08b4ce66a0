package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Milestone;
import vn.clusters.law.MilestoneReached;
import vn.clusters.law.TimeLimits.TimeLimit;

/** The clocks of a dossier, each a pure function of start event, limit, suspensions and calendar. */
@Component
@Transactional
public class StatutoryClock {

    /**
     * A running or finished limit.
     *
     * @param subject the agency, for the opinion clock; else null
     * @param dueOn null if not started or while suspended
     * @param status on-time, late, open, open-late, not-started
     * @param suspendedSince the day after which an unanswered supplement stops it, null unless suspended
     * @param elapsed days used without suspensions, in the unit; null if not started
     * @param sinceLastComplete days since the dossier was last complete, in the unit; null if not started or suspended,
     *     and for limits that supplements do not stop
     */
    public record Running(
            String limit,
            String subject,
            String name,
            int value,
            String unit,
            LocalDate startsOn,
            LocalDate dueOn,
            LocalDate doneOn,
            String status,
            int lateByWorkingDays,
            int suspendedDays,
            boolean suspended,
            LocalDate suspendedSince,
            Integer elapsed,
            Integer sinceLastComplete,
            Citation citation) {}

    private final StatutoryEvents events;
    private final ClockedDossiers dossiers;
    private final ClockReading reading;
    private final OneReading once;
    private final Judging judging;
    private final WorkingCalendar calendar;
    private final BusinessTime time;
    private final ApplicationEventPublisher publisher;

    StatutoryClock(
            StatutoryEvents events,
            ClockedDossiers dossiers,
            ClockReading reading,
            OneReading once,
            Judging judging,
            WorkingCalendar calendar,
            BusinessTime time,
            ApplicationEventPublisher publisher) {
        this.events = events;
        this.dossiers = dossiers;
        this.reading = reading;
        this.once = once;
        this.judging = judging;
        this.calendar = calendar;
        this.time = time;
        this.publisher = publisher;
    }

    @EventListener
    void on(MilestoneReached reached) {
        if (dossiers.findById(reached.dossier()).isEmpty()) {
            dossiers.save(new ClockedDossier(reached.dossier(), reached.edition(), reached.procedure()));
        }
        boolean before = isSuspended(reached.dossier());
        record(reached.dossier(), reached.milestone().slug(), null, reached.on(), reached.reason(), reached.document());
        announce(reached, before, isSuspended(reached.dossier()));
    }

    private boolean isSuspended(String dossier) {
        return clocks(dossier).stream().anyMatch(Running::suspended);
    }

    /** A supplement before the full dossier stops nothing, nor does a second one while the first is unanswered. */
    private void announce(MilestoneReached reached, boolean before, boolean after) {
        if (!before && after) {
            publisher.publishEvent(
                    new ClockSuspended(reached.dossier(), reached.on(), reached.reason(), reached.document()));
        } else if (before && !after && reached.milestone() == Milestone.SUPPLEMENT_RECEIVED) {
            publisher.publishEvent(new ClockResumed(reached.dossier(), reached.on(), reached.document()));
        }
    }

    /** Lets the dossier's clocks run under another edition, whose limits count from the same events. */
    public void rebase(String dossier, String edition) {
        dossiers.findById(dossier).ifPresent(clocked -> clocked.rebase(edition));
        once.forget();
        publisher.publishEvent(new ClockChanged(dossier, () -> clocks(dossier)));
    }

    /** Every clock of the dossier that its edition sets, in the order of the chain; opinion clocks last. */
    @Transactional(readOnly = true)
    public List<Running> clocks(String dossier) {
        LocalDate today = time.today();
        return once.of("clocks " + dossier, () -> reading.runs(dossier).stream()
                .map(run -> judging.running(run, today))
                .toList());
    }

    /** Does something that asks for clocks many times and changes none, or few: between changes they are read once. */
    public void steadily(Runnable act) {
        once.during(act);
    }

    /** The limits of the law as another edition would set them for the dossier; nothing is changed. */
    @Transactional(readOnly = true)
    public List<Running> clocksUnder(String dossier, String edition) {
        LocalDate today = time.today();
        return reading.runsUnder(dossier, edition).stream()
                .map(run -> judging.running(run, today))
                .toList();
    }

    /** One clock; empty if the edition does not set that limit. */
    @Transactional(readOnly = true)
    public Optional<Running> clock(String dossier, String limit, String subject) {
        return clocks(dossier).stream()
                .filter(clock -> clock.limit().equals(limit) && Objects.equals(clock.subject(), subject))
                .findFirst();
    }

    /** Starts a clock that is no milestone, such as the opinion of one agency (a rule of the province). */
    public void start(String dossier, String limit, String subject, LocalDate on) {
        record(dossier, ClockReading.started(limit), subject, on, null, null);
    }

    /** Ends a clock that is no milestone. */
    public void finish(String dossier, String limit, String subject, LocalDate on) {
        record(dossier, ClockReading.finished(limit), subject, on, null, null);
    }

    private void record(String dossier, String event, String subject, LocalDate on, String reason, String document) {
        events.save(new StatutoryEvent(dossier, event, subject, on, reason, document, time.now()));
        once.forget();
        publisher.publishEvent(new ClockChanged(dossier, () -> clocks(dossier)));
    }

    /** The business date by which limits are judged. */
    public LocalDate today() {
        return time.today();
    }

    /**
     * Working days from today to the date: 0 today, negative when past.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code calendar-year-missing}
     */
    @Transactional(readOnly = true)
    public int workingDaysUntil(LocalDate date) {
        return calendar.workingDays(time.today(), date);
    }

    /** The last day that is at most so many working days away; it does not pass into a year without a calendar. */
    @Transactional(readOnly = true)
    public LocalDate lastDayWithin(int workingDays) {
        LocalDate last = time.today();
        while (calendar.knows(last.plusDays(1))
                && calendar.workingDays(time.today(), last.plusDays(1)) <= workingDays) {
            last = last.plusDays(1);
        }
        return last;
    }

    /**
     * The day on which a limit would end if it started on that day and nothing suspended it.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code calendar-year-missing}
     */
    @Transactional(readOnly = true)
    public LocalDate dueAfter(LocalDate start, TimeLimit limit) {
        return judging.dueOn(reading.begun(limit, start));
    }
}
