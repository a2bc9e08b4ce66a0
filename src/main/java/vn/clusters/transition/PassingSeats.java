package vn.clusters.transition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.organisation.Officers;
import vn.clusters.selection.CouncilSeats;
import vn.clusters.selection.CouncilSeats.Passing;
import vn.clusters.workflow.Workflow;

/** The seats of councils that pass on with a dossier, and the tasks of those who held them. */
@Component
class PassingSeats {

    /**
     * A seat and who takes it.
     *
     * @param to null while nobody, or more than one, can take it
     */
    record Seat(String duty, String from, String fromName, String to, String toName) {}

    private final CouncilSeats seats;
    private final Workflow workflow;
    private final Officers officers;

    PassingSeats(CouncilSeats seats, Workflow workflow, Officers officers) {
        this.seats = seats;
        this.workflow = workflow;
        this.officers = officers;
    }

    List<Seat> endedBy(String dossier, LocalDate on) {
        return seats.endedBy(dossier, on).stream().map(this::seat).toList();
    }

    boolean areToPass(String dossier, LocalDate on) {
        return seats.endedBy(dossier, on).stream().anyMatch(seat -> seat.to() != null);
    }

    Seat seat(Passing seat) {
        return new Seat(
                seat.duty(),
                seat.from(),
                officers.get(seat.from()).name(),
                seat.to(),
                seat.to() == null ? null : officers.get(seat.to()).name());
    }

    List<PassedSeat> pass(String dossier, HandOvers.Order order) {
        List<Passing> passed = seats.pass(dossier, order.on(), order.document(), order.documentDate());
        passed.forEach(seat -> workflow.reappoint(dossier, seat.from(), seat.to()));
        return passed.stream().map(PassedSeat::of).toList();
    }

    void passBack(String dossier, List<PassedSeat> passed, String reason) {
        if (!passed.isEmpty()) {
            List<Passing> back = passed.stream().map(PassedSeat::passing).toList();
            seats.passBack(dossier, back, reason);
            back.forEach(seat -> workflow.reappoint(dossier, seat.to(), seat.from()));
        }
    }
}
