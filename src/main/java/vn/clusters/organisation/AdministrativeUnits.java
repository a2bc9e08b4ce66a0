package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Administrative units by date; a code alone is no key, codes were reused in 2025. */
@Component
public class AdministrativeUnits {

    /** A unit; {@code parent} is the district until 2025-06-30, the province since. Null dates are open. */
    public record Unit(
            String code,
            String name,
            String level,
            String parent,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> successors) {}

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-place} */
    public Unit on(String code, LocalDate date) {
        throw new IllegalStateException("owned by organisation");
    }

    public List<Unit> named(String name, LocalDate on) {
        throw new IllegalStateException("owned by organisation");
    }

    /** The units that stand on {@code on} where the unit stood. */
    public List<Unit> successors(String code, LocalDate validOn, LocalDate on) {
        throw new IllegalStateException("owned by organisation");
    }
}
