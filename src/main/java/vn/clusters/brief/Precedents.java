package vn.clusters.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.brief.Brief.Precedent;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Clusters.Cluster;

/** Clusters of the registry that were decided before and are like the one proposed. */
@Component
class Precedents {

    private static final int MOST = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Deviation of the area up to which another cluster is alike, per cent; for clusters of other units. */
    private static final int ALIKE_PCT = 20;

    private final Clusters clusters;
    private final PlaceCodes places;
    private final BusinessTime time;
    private final Wording words;

    Precedents(Clusters clusters, PlaceCodes places, BusinessTime time, Wording words) {
        this.clusters = clusters;
        this.places = places;
        this.time = time;
        this.words = words;
    }

    private record Likeness(Cluster cluster, boolean sameUnit, Integer offPct) {

        boolean isAlike() {
            return sameUnit || offPct != null && offPct <= ALIKE_PCT;
        }
    }

    private static final Comparator<Likeness> MOST_ALIKE = Comparator.comparing(Likeness::sameUnit)
            .reversed()
            .thenComparing(Likeness::offPct, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Those of the same units first, then those nearest in area. */
    List<Precedent> of(Dossiers.ProposedCluster proposed) {
        Set<String> units = proposed.units().stream()
                .flatMap(unit -> places.codesOn(unit, proposed.placeOn(), time.today()).stream())
                .collect(Collectors.toSet());
        String self = clusters.named(proposed.name()).map(Cluster::id).orElse(null);
        return clusters.all().stream()
                .filter(cluster ->
                        cluster.decisionNumber() != null && !cluster.id().equals(self))
                .map(cluster -> likeness(cluster, units, proposed.areaHa()))
                .filter(Likeness::isAlike)
                .sorted(MOST_ALIKE)
                .limit(MOST)
                .map(this::precedent)
                .toList();
    }

    private static Likeness likeness(Cluster cluster, Set<String> units, BigDecimal areaHa) {
        boolean sameUnit = cluster.units().stream().anyMatch(units::contains);
        return new Likeness(cluster, sameUnit, offPct(cluster.landAreaHa(), areaHa));
    }

    private static Integer offPct(BigDecimal other, BigDecimal own) {
        return other == null || own == null || own.signum() == 0
                ? null
                : other.subtract(own)
                        .abs()
                        .multiply(HUNDRED)
                        .divide(own, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private Precedent precedent(Likeness like) {
        Cluster cluster = like.cluster();
        String where = words.say(like.sameUnit() ? "alike.unit" : "alike.elsewhere");
        return new Precedent(
                cluster.id(),
                cluster.name(),
                cluster.status(),
                cluster.place(),
                cluster.landAreaHa(),
                cluster.investor(),
                cluster.decisionNumber(),
                cluster.decisionDate(),
                like.offPct() == null ? where : words.say("alike.area", where, like.offPct()));
    }
}
