package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.land.LandInventories;
import vn.clusters.registry.Clusters;
import vn.clusters.selection.Selections;

/** What the dossier, the registry and the council know already; the officer may know better. */
@Component
@Transactional(readOnly = true)
class KnownFacts {

    private final Dossiers dossiers;
    private final Clusters clusters;
    private final Selections selections;
    private final Surroundings surroundings;
    private final LandInventories land;

    KnownFacts(
            Dossiers dossiers,
            Clusters clusters,
            Selections selections,
            Surroundings surroundings,
            LandInventories land) {
        this.dossiers = dossiers;
        this.clusters = clusters;
        this.selections = selections;
        this.surroundings = surroundings;
        this.land = land;
    }

    String procedure(String dossier) {
        return dossiers.get(dossier).procedure();
    }

    /** As the tables write it, for instance {@code HIGH_TECH}. */
    String clusterType(String dossier) {
        return dossiers.get(dossier)
                .cluster()
                .clusterType()
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }

    /** ha, as declared. */
    BigDecimal areaHa(String dossier) {
        return dossiers.get(dossier).cluster().areaHa();
    }

    /** Null if the province has no table of the zone. */
    Boolean inBorderGateZone(String dossier) {
        return surroundings.inBorderGateZone(dossiers.get(dossier).cluster());
    }

    /** Facts by name, as the officer would answer them; what nobody knows is absent. */
    Map<String, Object> of(String dossier) {
        Dossiers.ProposedCluster proposed = dossiers.get(dossier).cluster();
        Map<String, Object> known = new LinkedHashMap<>();
        Optional<Clusters.Cluster> entry = clusters.named(proposed.name());
        entry.ifPresent(listed -> known.put("inApprovedCcnList", true));
        entry.map(Clusters.Cluster::landAreaHa)
                .ifPresent(planned -> known.put("areaDeltaHa", proposed.areaHa().subtract(planned)));
        selections
                .of(dossier)
                .filter(Selections.Result::concluded)
                .ifPresent(result -> known.put("hasQualifiedApplicant", result.anyoneAssignable()));
        land.residentsInside(dossier).ifPresent(residents -> known.put("residentsInside", residents));
        neighbours(proposed, known);
        return known;
    }

    /** What the inventory of the land says that no single fact holds: contradictions first, then sensitive land. */
    List<String> remarks(String dossier) {
        return Stream.concat(land.contradictions(dossier).stream(), land.remarks(dossier).stream())
                .toList();
    }

    private void neighbours(Dossiers.ProposedCluster proposed, Map<String, Object> known) {
        List<String> units = surroundings.unitsOfTheCommittee(proposed);
        Clusters.Occupancy occupancy = clusters.occupancy(units, proposed.placeOn(), proposed.name());
        known.put("existingCcnInUnit", occupancy.establishedClusters());
        known.put("avgOccupancyPct", occupancy.averageOccupancyPct());
        known.put("unletIndustrialLandHa", occupancy.unletIndustrialLandHa());
        known.values().removeIf(java.util.Objects::isNull);
    }
}
