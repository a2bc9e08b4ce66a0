package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;
import vn.clusters.law.TimeLimits.TimeLimit;

/** The dated events of a dossier, in an order that can be true; an event may come again when the dossier goes back. */
final class Chain {

    private final List<Event> events;
    private final Suspensions suspensions;

    /** @throws Problem 422 {@code event-order} or {@code supplement-not-requested} */
    Chain(List<Event> events) {
        this.events = List.copyOf(events);
        this.suspensions = Suspensions.of(
                dates(Milestone.SUPPLEMENT_REQUESTED).toList(),
                dates(Milestone.SUPPLEMENT_RECEIVED).toList());
        requireOrder();
    }

    /** Events happen for the first time in the order of the chain. */
    private void requireOrder() {
        Milestone before = null;
        for (Milestone milestone : Milestone.values()) {
            if (milestone == Milestone.SUPPLEMENT_REQUESTED || milestone == Milestone.SUPPLEMENT_RECEIVED) {
                continue;
            }
            LocalDate on = first(milestone);
            if (on != null && before != null && on.isBefore(first(before))) {
                throw outOfOrder(milestone, before);
            }
            before = on == null ? before : milestone;
        }
    }

    private Problem outOfOrder(Milestone milestone, Milestone before) {
        return new Problem(
                        422,
                        "event-order",
                        word(milestone),
                        VietnameseText.shown(first(milestone)),
                        word(before),
                        VietnameseText.shown(first(before)))
                .with("event", milestone.slug());
    }

    private static DefaultMessageSourceResolvable word(Milestone milestone) {
        return new DefaultMessageSourceResolvable("law.milestone." + milestone.slug());
    }

    /**
     * The limit between its events. One that supplements suspend keeps its first start, for suspensions are intervals
     * and never a reset; any other starts anew with each start, as when a notice is published again or the dossier is
     * submitted again. The first end from then on ends it.
     */
    Run run(TimeLimit limit) {
        LocalDate start = limit.pausable() ? first(limit.startsOn()) : last(limit.startsOn());
        if (start == null) {
            return new Run(limit, null, null, Suspensions.NONE);
        }
        LocalDate done = dates(limit.endsOn())
                .filter(date -> !date.isBefore(start))
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Run(limit, start, done, limit.pausable() ? suspensions.within(start, done) : Suspensions.NONE);
    }

    /** Null if it has not happened. */
    LocalDate first(Milestone milestone) {
        return dates(milestone).min(LocalDate::compareTo).orElse(null);
    }

    private LocalDate last(Milestone milestone) {
        return dates(milestone).max(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> dates(Milestone milestone) {
        return events.stream().filter(event -> event.event() == milestone).map(Event::on);
    }
}
