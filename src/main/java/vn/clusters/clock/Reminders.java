package vn.clusters.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.ReminderLadder.Reminder;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.kernel.BusinessTime;

/** When timers fire, and whom they tell, each rung of the ladder once. A limit without a due date lies in the far future. */
@Component
class Reminders {

    private static final Date FAR = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final StatutoryClock clock;
    private final StatutoryEvents announced;
    private final ClockReading reading;
    private final OneReading once;
    private final ReminderLadder ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Reminders(
            StatutoryClock clock,
            StatutoryEvents announced,
            ClockReading reading,
            OneReading once,
            ReminderLadder ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.announced = announced;
        this.reading = reading;
        this.once = once;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    /** After the last due date of those still open, when the limit runs for several subjects; of all when none is. */
    Date dueAt(String dossier, String limit) {
        List<Running> running = clock.clocks(dossier).stream()
                .filter(one -> one.limit().equals(limit) && one.dueOn() != null)
                .toList();
        return running.stream()
                .max(Comparator.comparing((Running one) -> one.doneOn() == null).thenComparing(Running::dueOn))
                .map(last -> afterTheDay(last.dueOn()))
                .orElse(FAR);
    }

    /** The day of the next rung; at once when none is left, far away while the limit stands still. */
    Date remindAt(String dossier, String limit, String subject) {
        return due(dossier, limit, subject)
                .map(one -> next(dossier, one)
                        .map(reminder -> startOf(reminder.day()))
                        .orElseGet(() -> Date.from(time.now())))
                .orElse(FAR);
    }

    /** Tells whom the next rung names, once its day has come. */
    @Transactional
    public void remind(String dossier, String limit, String subject) {
        due(dossier, limit, subject).ifPresent(one -> next(dossier, one)
                .filter(reminder -> !time.today().isBefore(reminder.day()))
                .ifPresent(reminder -> tell(dossier, one, reminder)));
    }

    /** Whether a rung is left; of a limit that stands still nobody can say, so the watch goes on. */
    boolean remindsAgain(String dossier, String limit, String subject) {
        return due(dossier, limit, subject)
                .map(one -> next(dossier, one).isPresent())
                .orElse(true);
    }

    /** The rung after the last one told since the limit began, wherever the due date has moved; none once it is done. */
    private Optional<Reminder> next(String dossier, Running one) {
        if (one.doneOn() != null) {
            return Optional.empty();
        }
        Set<String> told = told(dossier, one);
        List<Reminder> rungs = ladder.of(one);
        int climbed = rungs.size();
        while (climbed > 0 && !told.contains(event(one, rungs.get(climbed - 1)))) {
            climbed--;
        }
        return rungs.stream().skip(climbed).findFirst();
    }

    private Set<String> told(String dossier, Running one) {
        return reading.events(dossier).stream()
                .filter(event -> Objects.equals(event.subject(), one.subject()))
                .filter(event -> event.happenedOn().isAfter(one.startsOn()))
                .map(StatutoryEvent::event)
                .collect(Collectors.toSet());
    }

    private void tell(String dossier, Running one, Reminder reminder) {
        announced.save(
                new StatutoryEvent(dossier, event(one, reminder), one.subject(), time.today(), null, null, time.now()));
        once.forget();
        boolean passed = time.today().isAfter(one.dueOn());
        events.publishEvent(
                passed
                        ? new DeadlinePassed(dossier, one.limit(), one.subject(), one.dueOn(), reminder.recipient())
                        : new DeadlineNear(dossier, one.limit(), one.subject(), one.dueOn(), reminder.recipient()));
    }

    private static String event(Running one, Reminder reminder) {
        return one.limit() + "-reminded-" + reminder.number();
    }

    private Optional<Running> due(String dossier, String limit, String subject) {
        return clock.clock(dossier, limit, subject).filter(one -> one.dueOn() != null);
    }

    private static Date afterTheDay(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
    }
}
