package vn.clusters.appraisal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.AdministrativeUnits.Unit;
import vn.clusters.organisation.Agencies;

/** What lies around a proposed cluster: the area of its local committee, the border gate zone. */
@Component
class Surroundings {

    private final AdministrativeUnits units;
    private final Agencies agencies;
    private final BorderGateZone zone;

    Surroundings(AdministrativeUnits units, Agencies agencies, BorderGateZone zone) {
        this.units = units;
        this.agencies = agencies;
        this.zone = zone;
    }

    /** The unit of each local committee on the day of the place, and every unit that lay in it. */
    List<String> unitsOfTheCommittee(ProposedCluster cluster) {
        List<String> seats = cluster.units().stream()
                .map(unit -> agencies.localCommitteeOf(unit, cluster.placeOn(), cluster.placeOn())
                        .unit())
                .distinct()
                .toList();
        Stream<String> inside = units.named("", cluster.placeOn()).stream()
                .filter(unit -> seats.contains(unit.parent()))
                .map(Unit::code);
        return Stream.concat(seats.stream(), inside).distinct().toList();
    }

    /** Null if the province has no table of the zone. */
    Boolean inBorderGateZone(ProposedCluster cluster) {
        return zone.isEmpty()
                ? null
                : cluster.units().stream()
                        .flatMap(unit -> zone.standingAt(units, unit, cluster.placeOn()))
                        .findAny()
                        .isPresent();
    }
}
