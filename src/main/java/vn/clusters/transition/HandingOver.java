package vn.clusters.transition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Amendments;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Problem;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;
import vn.clusters.organisation.Agencies;
import vn.clusters.transition.LyingTasks.Lying;
import vn.clusters.workflow.Workflow;

/** Hands one dossier over, within the transaction of the caller. */
@Component
class HandingOver {

    private final Dossiers dossiers;
    private final Amendments amendments;
    private final Agencies agencies;
    private final LyingTasks lying;
    private final PassingSeats seats;
    private final Workflow workflow;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    HandingOver(
            Dossiers dossiers,
            Amendments amendments,
            Agencies agencies,
            LyingTasks lying,
            PassingSeats seats,
            Workflow workflow,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.agencies = agencies;
        this.lying = lying;
        this.seats = seats;
        this.workflow = workflow;
        this.ledger = ledger;
        this.events = events;
    }

    /** Whether an earlier act, or nobody at all, has already brought about what is ordered. */
    boolean isThere(HandOvers.Handed handed, LocalDate on) {
        try {
            Dossiers.View dossier = dossiers.get(handed.code());
            return !dossier.status().isFinal() && isThere(dossier, handed, on);
        } catch (Problem unknown) {
            return false;
        }
    }

    private boolean isThere(Dossiers.View dossier, HandOvers.Handed handed, LocalDate on) {
        boolean unchanged = handed.to() == null
                ? !hasEnded(dossier.localCommittee(), on)
                : handed.to().equals(dossier.localCommittee());
        return unchanged && lying.merged(dossier.code(), on).isEmpty() && !seats.areToPass(dossier.code(), on);
    }

    private boolean hasEnded(String committee, LocalDate by) {
        LocalDate last = agencies.get(committee).validTo();
        return last != null && last.isBefore(by);
    }

    /** @throws Problem what {@link Amendments#handOver} throws */
    HandOverLine handOver(HandOverLine line, HandOvers.Order order, HandOvers.Handed handed) {
        Dossiers.View dossier = dossiers.get(handed.code());
        if (dossier.status().isFinal()) {
            amendments.handOver(handed.code(), passing(order, handed));
        }
        if (isThere(dossier, handed, order.on())) {
            return line.came(HandOverLine.ALREADY_THERE, 0);
        }
        line.after(head(handed.code()));
        boolean stays = handed.to() == null
                ? !hasEnded(dossier.localCommittee(), order.on())
                : handed.to().equals(dossier.localCommittee());
        HandOverLine done = stays ? readdress(line, order) : toSuccessor(line, order, handed);
        return done.with(seats.pass(handed.code(), order));
    }

    private HandOverLine toSuccessor(HandOverLine line, HandOvers.Order order, HandOvers.Handed handed) {
        int moving = lying.of(line.dossier(), line.from(), null).size();
        List<Lying> merged = lying.merged(line.dossier(), order.on());
        String to = amendments.handOver(handed.code(), passing(order, handed));
        return line.to(to).came(HandOverLine.HANDED_OVER, moving + merged.size());
    }

    private static Amendments.Passing passing(HandOvers.Order order, HandOvers.Handed handed) {
        return new Amendments.Passing(handed.to(), order.on(), order.document(), order.documentDate(), null);
    }

    private HandOverLine readdress(HandOverLine line, HandOvers.Order order) {
        List<Lying> merged = lying.merged(line.dossier(), order.on());
        if (merged.isEmpty()) {
            return line.came(HandOverLine.READDRESSED, 0);
        }
        workflow.readdress(line.dossier());
        events.publishEvent(new Recording.TasksReaddressed(
                line.dossier(),
                order.document(),
                order.documentDate(),
                merged.stream().map(Lying::to).distinct().toList(),
                merged.stream().map(Lying::name).toList()));
        return line.came(HandOverLine.READDRESSED, merged.size());
    }

    private long head(String dossier) {
        return ledger.before(dossier, Long.MAX_VALUE, 1).stream()
                .mapToLong(Entry::seq)
                .findFirst()
                .orElse(0);
    }
}
