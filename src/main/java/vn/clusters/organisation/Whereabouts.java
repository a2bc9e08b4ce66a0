package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.AdministrativeUnits.Unit;
import vn.clusters.organisation.Agencies.Agency;

/** Where a place went: the unit of a name on a day, its local committee then, and who stands there today. */
@Component
class Whereabouts {

    /**
     * A unit with the committee over it on its day.
     *
     * @param committee null over the province
     * @param followers units that stand there today, with their committees; empty while the unit itself stands
     */
    record Place(Unit unit, Agency committee, List<Place> followers) {}

    private final AdministrativeUnits units;
    private final Agencies agencies;
    private final BusinessTime time;

    Whereabouts(AdministrativeUnits units, Agencies agencies, BusinessTime time) {
        this.units = units;
        this.agencies = agencies;
        this.time = time;
    }

    /** The units of such a name that stood on that day. */
    List<Place> named(String name, LocalDate on) {
        return units.named(name, on).stream().map(this::place).toList();
    }

    /** Units of such a name that had ended by that day. */
    List<Place> formerlyNamed(String name, LocalDate on) {
        return units.formerlyNamed(name, on).stream().map(this::place).toList();
    }

    private Place place(Unit unit) {
        LocalDate today = time.today();
        if (!unit.validity().endedBefore(today)) {
            return standing(unit);
        }
        List<Place> followers = units.successors(unit.code(), unit.validTo(), today).stream()
                .map(this::standing)
                .toList();
        return new Place(unit, agencies.committeeOver(unit).orElse(null), followers);
    }

    private Place standing(Unit unit) {
        return new Place(unit, agencies.committeeOver(unit).orElse(null), List.of());
    }
}
