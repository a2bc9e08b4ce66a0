package vn.clusters.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Recorded;

/** When timers fire, and what they announce, once per due date. A limit without a due date lies in the far future. */
@Component
class Reminders {

    private static final Date FAR = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final StatutoryClock clock;
    private final StatutoryEvents announced;
    private final ReminderDay reminderDay;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Reminders(
            StatutoryClock clock,
            StatutoryEvents announced,
            ReminderDay reminderDay,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.announced = announced;
        this.reminderDay = reminderDay;
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

    Date overdueAt(String dossier, String limit, String subject) {
        return due(dossier, limit, subject).map(one -> afterTheDay(one.dueOn())).orElse(FAR);
    }

    Date remindAt(String dossier, String limit, String subject) {
        return due(dossier, limit, subject)
                .map(one -> startOf(reminderDay.of(one)))
                .orElse(FAR);
    }

    @Transactional
    public void remind(String dossier, String limit, String subject) {
        due(dossier, limit, subject)
                .filter(one -> one.doneOn() == null && !time.today().isAfter(one.dueOn()))
                .ifPresent(one ->
                        announce(one, limit + "-reminded", new DeadlineNear(dossier, limit, subject, one.dueOn())));
    }

    @Transactional
    public void escalate(String dossier, String limit, String subject) {
        due(dossier, limit, subject)
                .filter(one -> one.doneOn() == null && time.today().isAfter(one.dueOn()))
                .ifPresent(one ->
                        announce(one, limit + "-escalated", new DeadlinePassed(dossier, limit, subject, one.dueOn())));
    }

    private void announce(Running one, String event, Recorded announcement) {
        boolean known = announced.findByDossierOrderByHappenedOnAscIdAsc(announcement.dossier()).stream()
                .anyMatch(earlier -> earlier.event().equals(event)
                        && Objects.equals(earlier.subject(), one.subject())
                        && earlier.happenedOn().equals(one.dueOn()));
        if (!known) {
            announced.save(new StatutoryEvent(
                    announcement.dossier(), event, one.subject(), one.dueOn(), null, null, time.now()));
            events.publishEvent(announcement);
        }
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
