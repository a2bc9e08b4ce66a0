package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agencies by date, with their successors. */
@Component
public class Agencies {

    /**
     * An agency.
     *
     * @param id stable id, for instance {@code sct}, {@code stc}, {@code ubnd-182}, {@code ubnd-06172}
     * @param kind department, department-other, provincial-committee, provincial-office, local-committee, police, military …
     * @param unit code of the administrative unit of a local committee, else null
     * @param validTo last day, null if still there
     * @param successor id, null if none
     */
    public record Agency(
            String id,
            String name,
            String shortName,
            String kind,
            String unit,
            LocalDate validFrom,
            LocalDate validTo,
            String successor) {}

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-agency} */
    public Agency get(String id) {
        throw new IllegalStateException("owned by organisation");
    }

    /** The agency itself if it exists on that date, else the successor that does. */
    public Agency on(String id, LocalDate date) {
        throw new IllegalStateException("owned by organisation");
    }

    public List<Agency> existingOn(LocalDate date) {
        throw new IllegalStateException("owned by organisation");
    }

    /** The first agency of a kind on a date (the department, the provincial office …). */
    public Agency ofKind(String kind, LocalDate date) {
        throw new IllegalStateException("owned by organisation");
    }

    /**
     * The local committee of a place on a date: huyện until 2025-06-30, xã since.
     *
     * @param unit code of the unit as it was valid on {@code placeOn}
     * @throws vn.clusters.kernel.Problem 422 {@code unknown-place}
     */
    public Agency localCommitteeOf(String unit, LocalDate placeOn, LocalDate on) {
        throw new IllegalStateException("owned by organisation");
    }
}
