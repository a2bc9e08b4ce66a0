package vn.clusters.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.AdministrativeUnits.Unit;
import vn.clusters.organisation.Agencies;
import vn.clusters.province.RulesOfTheDay;

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
        List<String> seats = seats(cluster).toList();
        Stream<String> inside = units.named("", cluster.placeOn()).stream()
                .filter(unit -> seats.contains(unit.parent()))
                .map(Unit::code);
        return Stream.concat(seats.stream(), inside).distinct().toList();
    }

    /**
     * Where clusters count.
     *
     * @param units none for the whole province
     * @param validOn the day on which the codes are valid
     */
    record Area(List<String> units, LocalDate validOn) {
        boolean isTheProvince() {
            return units.isEmpty();
        }
    }

    /**
     * The area in which clusters count by the province's rules of the day on which the appraisal began; empty where
     * nobody knows what lies in it.
     */
    Optional<Area> counting(ProposedCluster proposed, LocalDate began, RulesOfTheDay rules) {
        ProposedCluster cluster = standingOn(proposed, began);
        return switch (rules.occupancyScope()) {
            case COMMUNE -> Optional.of(ofTheCommittee(cluster));
            case PROVINCE -> Optional.of(new Area(List.of(), cluster.placeOn()));
            case OLD_DISTRICT -> Optional.of(oldDistrict(cluster));
            case NEIGHBOURING_COMMUNES -> withNeighbours(cluster, rules);
        };
    }

    Area ofTheCommittee(ProposedCluster cluster) {
        return new Area(unitsOfTheCommittee(cluster), cluster.placeOn());
    }

    /** The units of the committees of the day before those of today began. */
    private Area oldDistrict(ProposedCluster cluster) {
        LocalDate before = seats(cluster)
                .map(seat -> units.on(seat, cluster.placeOn()).validFrom())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(began -> began.minusDays(1))
                .orElse(cluster.placeOn());
        return ofTheCommittee(standingOn(cluster, before));
    }

    /** The cluster in the units that stood there on another day. */
    private ProposedCluster standingOn(ProposedCluster cluster, LocalDate day) {
        List<String> then = cluster.units().stream()
                .flatMap(unit -> units.successors(unit, cluster.placeOn(), day).stream())
                .map(Unit::code)
                .distinct()
                .toList();
        return new ProposedCluster(
                cluster.name(), cluster.areaHa(), then, day, cluster.place(), cluster.trades(), cluster.clusterType());
    }

    private Optional<Area> withNeighbours(ProposedCluster cluster, RulesOfTheDay rules) {
        List<String> seats = seats(cluster).toList();
        boolean known =
                seats.stream().noneMatch(seat -> rules.neighboursOf(seat).isEmpty());
        Stream<String> neighbours = seats.stream().flatMap(seat -> rules.neighboursOf(seat).stream());
        return known
                ? Optional.of(new Area(
                        Stream.concat(seats.stream(), neighbours).distinct().toList(), cluster.placeOn()))
                : Optional.empty();
    }

    private Stream<String> seats(ProposedCluster cluster) {
        return cluster.units().stream()
                .map(unit -> agencies.localCommitteeOf(unit, cluster.placeOn(), cluster.placeOn())
                        .unit())
                .distinct();
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
