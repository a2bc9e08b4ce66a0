package vn.clusters.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.AdministrativeUnits.Unit;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Clusters.Cluster;

/** In which units a cluster of the registry lay on a day; codes of older days are followed to their successors. */
@Component
class Locations {

    private final Clusters clusters;
    private final AdministrativeUnits units;

    Locations(Clusters clusters, AdministrativeUnits units) {
        this.clusters = clusters;
        this.units = units;
    }

    /** Codes on that day, the smallest units only; empty if the registry does not say. */
    List<String> of(Cluster cluster, LocalDate on) {
        LocalDate entered = Objects.requireNonNullElse(cluster.decisionDate(), on);
        List<Unit> lying = clusters.unitsOn(cluster.id(), on).stream()
                .flatMap(unit -> standing(unit.code(), unit.dated() ? on : entered, on))
                .distinct()
                .toList();
        List<String> parents = lying.stream().map(Unit::parent).toList();
        return lying.stream()
                .map(Unit::code)
                .filter(code -> !parents.contains(code))
                .toList();
    }

    private Stream<Unit> standing(String code, LocalDate validOn, LocalDate on) {
        try {
            return units.successors(code, validOn, on).stream();
        } catch (Problem codeOfAnotherDay) {
            return Stream.empty();
        }
    }
}
