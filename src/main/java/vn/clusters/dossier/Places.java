package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.AdministrativeUnits.Unit;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;

/** Where a cluster lies and which agencies that brings in, by date. */
@Component
class Places {

    private static final List<String> STANDING = List.of("department", "provincial-office", "provincial-committee");

    private final AdministrativeUnits units;
    private final Agencies agencies;
    private final BusinessTime time;

    Places(AdministrativeUnits units, Agencies agencies, BusinessTime time) {
        this.units = units;
        this.agencies = agencies;
        this.time = time;
    }

    /**
     * The cluster with its day and place in words filled in.
     *
     * @throws Problem 422 {@code unknown-place} for a unit that did not exist on that day
     */
    Dossiers.ProposedCluster settle(Dossiers.ProposedCluster cluster, LocalDate day) {
        LocalDate on = Objects.requireNonNullElse(cluster.placeOn(), day);
        List<Unit> standing =
                cluster.units().stream().map(code -> unit(code, on)).toList();
        String names = standing.stream().map(Unit::name).collect(Collectors.joining(", "));
        String place = cluster.place() == null ? names : cluster.place();
        return new Dossiers.ProposedCluster(
                cluster.name(), cluster.areaHa(), cluster.units(), on, place, cluster.trades(), cluster.clusterType());
    }

    private Unit unit(String code, LocalDate on) {
        try {
            return units.on(code, on);
        } catch (Problem unknown) {
            throw new Problem(422, "unknown-place", unknown.arguments()).with("field", "units");
        }
    }

    /** The local committees of the place today, one per unit. */
    List<Agency> committees(Dossiers.ProposedCluster cluster) {
        return cluster.units().stream()
                .map(unit -> committee(unit, cluster.placeOn(), time.today()))
                .distinct()
                .toList();
    }

    /** The local committee over a unit, of one that was split the first. */
    Agency committee(String unit, LocalDate placeOn, LocalDate on) {
        return agencies.localCommitteeOf(unit, placeOn, on);
    }

    boolean hasEnded(String agency, LocalDate by) {
        LocalDate last = agencies.get(agency).validTo();
        return last != null && last.isBefore(by);
    }

    /** The committees that stand on the day where the cluster lies, each with the units of the cluster that lead to it. */
    Map<Agency, List<String>> committeesOn(Dossiers.ProposedCluster cluster, LocalDate on) {
        Map<Agency, List<String>> committees = new LinkedHashMap<>();
        for (String unit : cluster.units()) {
            committeesOf(unit, cluster.placeOn(), on).forEach(committee -> committees
                    .computeIfAbsent(committee, first -> new ArrayList<>())
                    .add(units.on(unit, cluster.placeOn()).name()));
        }
        return committees;
    }

    /** @param placeOn the day on which the unit bore the code */
    List<Agency> committeesOf(String unit, LocalDate placeOn, LocalDate on) {
        return agencies.localCommitteesOf(unit, placeOn, on);
    }

    boolean isRenamed(Dossiers.ProposedCluster cluster) {
        List<String> then = cluster.units().stream()
                .map(unit -> units.on(unit, cluster.placeOn()).name())
                .toList();
        return !then.equals(namesToday(cluster));
    }

    /** The names of the units that stand today where the place is. */
    List<String> namesToday(Dossiers.ProposedCluster cluster) {
        return cluster.units().stream()
                .flatMap(unit -> successors(unit, cluster.placeOn()))
                .distinct()
                .toList();
    }

    private Stream<String> successors(String unit, LocalDate placeOn) {
        return units.successors(unit, placeOn, time.today()).stream().map(Unit::name);
    }

    /** The agencies that take part in every dossier from the start. */
    List<String> standingAgencies() {
        return STANDING.stream().map(kind -> ofKind(kind).id()).toList();
    }

    Agency ofKind(String kind) {
        return agencies.ofKind(kind, time.today());
    }

    Agency agency(String id) {
        return agencies.get(id);
    }

    /** The agency or, if it has ended, the one that followed it. */
    Agency agencyToday(String id) {
        return agencies.on(id, time.today());
    }
}
