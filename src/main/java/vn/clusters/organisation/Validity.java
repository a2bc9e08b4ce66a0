package vn.clusters.organisation;

import java.time.LocalDate;

/** A span of days, both ends included; a null end is open. */
record Validity(LocalDate from, LocalDate to) {

    boolean covers(LocalDate date) {
        return !startsAfter(date) && !endedBefore(date);
    }

    boolean startsAfter(LocalDate date) {
        return from != null && date.isBefore(from);
    }

    boolean overlaps(Validity other) {
        return (to == null || !other.startsAfter(to)) && (other.to == null || !startsAfter(other.to));
    }

    boolean endedBefore(LocalDate date) {
        return to != null && date.isAfter(to);
    }
}
