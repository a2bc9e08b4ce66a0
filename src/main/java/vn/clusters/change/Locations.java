package vn.clusters.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
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
        List<String> lying = clusters.unitsOn(cluster.id(), on);
        List<String> parents =
                lying.stream().flatMap(code -> parent(code, on).stream()).toList();
        return lying.stream()
                .filter(code -> !parents.contains(code) && isUnit(code, on))
                .toList();
    }

    private Optional<String> parent(String code, LocalDate on) {
        return units.find(code, on).map(Unit::parent);
    }

    private boolean isUnit(String code, LocalDate on) {
        return units.find(code, on).isPresent();
    }
}
