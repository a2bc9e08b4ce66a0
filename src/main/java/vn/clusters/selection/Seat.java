package vn.clusters.selection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A seat on the council beside its chair. */
@Embeddable
record Seat(String username, @Enumerated(EnumType.STRING) Duty duty) {

    enum Duty {
        DEPUTY,
        MEMBER
    }
}
