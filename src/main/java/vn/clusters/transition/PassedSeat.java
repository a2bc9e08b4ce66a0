package vn.clusters.transition;

import jakarta.persistence.Embeddable;
import vn.clusters.selection.CouncilSeats.Passing;

/** A seat of a council that passed on with a dossier. */
@Embeddable
record PassedSeat(String duty, String fromOfficer, String toOfficer) {

    static PassedSeat of(Passing seat) {
        return new PassedSeat(seat.duty(), seat.from(), seat.to());
    }

    Passing passing() {
        return new Passing(duty, fromOfficer, toOfficer);
    }
}
