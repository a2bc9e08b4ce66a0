package vn.clusters.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.clock.ClockChanged;
import vn.clusters.clock.DeadlineNear;
import vn.clusters.clock.DeadlinePassed;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.reminder.Reminder.Kind;
import vn.clusters.reminder.Reminder.Told;

/** Tells whom the province's ladder names of a limit that comes near or has passed, until the limit is done. */
@Component
class DeadlineNews {

    private static final Set<Kind> KINDS = Set.of(Kind.DEADLINE_NEAR, Kind.DEADLINE_PASSED);

    private final Telling telling;
    private final Recipients recipients;
    private final Reminders reminders;
    private final StepNames names;
    private final StatutoryClock clock;
    private final Dossiers dossiers;
    private final BusinessTime time;

    DeadlineNews(
            Telling telling,
            Recipients recipients,
            Reminders reminders,
            StepNames names,
            StatutoryClock clock,
            Dossiers dossiers,
            BusinessTime time) {
        this.telling = telling;
        this.recipients = recipients;
        this.reminders = reminders;
        this.names = names;
        this.clock = clock;
        this.dossiers = dossiers;
        this.time = time;
    }

    @EventListener
    void on(DeadlineNear near) {
        tell(Kind.DEADLINE_NEAR, near.dossier(), near.limit(), near.subject(), near.dueOn(), near.told());
    }

    @EventListener
    void on(DeadlinePassed passed) {
        tell(Kind.DEADLINE_PASSED, passed.dossier(), passed.limit(), passed.subject(), passed.dueOn(), passed.told());
    }

    /** Nobody need look after a limit that is done. */
    @EventListener
    void on(ClockChanged changed) {
        List<Reminder> open = reminders.findByDossierAndKindInAndReadAtIsNull(changed.dossier(), KINDS);
        if (!open.isEmpty()) {
            List<String> running = changed.clocks().stream()
                    .filter(one -> one.doneOn() == null)
                    .map(this::nameOf)
                    .toList();
            open.stream()
                    .filter(reminder -> !running.contains(reminder.step()))
                    .forEach(reminder -> reminder.read(time.now()));
        }
    }

    private String nameOf(Running limit) {
        return names.of(limit.name(), limit.subject());
    }

    /** The ladder may name the same post on several days, so the day belongs to the event. */
    private void tell(Kind kind, String dossier, String limit, String subject, LocalDate dueOn, String told) {
        String event = String.join(
                ":", kind.slug(), dossier, limit, Objects.toString(subject, ""), "" + dueOn, told, "" + time.today());
        String name = clock.clock(dossier, limit, subject).map(this::nameOf).orElse(limit);
        String cluster = dossiers.get(dossier).cluster().name();
        telling.tell(
                new Told(event, kind, dossier, cluster, null, name, dueOn),
                recipients.of(told, dossier, limit, subject));
    }
}
