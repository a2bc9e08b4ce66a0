package vn.clusters.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The registry of clusters: what the plan lists and what was established. Unknown stays null. */
@Component
public class Clusters {

    /**
     * A cluster.
     *
     * @param status planned, established, operating, revoked
     * @param landAreaHa ha
     * @param industrialLandHa ha of industrial land in the approved detailed plan
     * @param letLandHa ha let
     * @param investmentVnd VND
     */
    public record Cluster(
            String id,
            String name,
            String status,
            BigDecimal landAreaHa,
            String place,
            List<String> units,
            String investor,
            BigDecimal investmentVnd,
            BigDecimal industrialLandHa,
            BigDecimal letLandHa,
            String decisionNumber,
            LocalDate decisionDate,
            String source,
            String confidence) {}

    /** Occupancy of the established clusters in some units; rates null where the land is unknown. */
    public record Occupancy(
            int establishedClusters, BigDecimal averageOccupancyPct, BigDecimal unletIndustrialLandHa) {}

    public List<Cluster> all() {
        throw new IllegalStateException("owned by registry");
    }

    public Optional<Cluster> find(String id) {
        throw new IllegalStateException("owned by registry");
    }

    /** The plan entry or cluster of that name (diacritics and case ignored). */
    public Optional<Cluster> named(String name) {
        throw new IllegalStateException("owned by registry");
    }

    /** Weighted over the clusters: let land over industrial land. */
    public Occupancy occupancy(List<String> units) {
        throw new IllegalStateException("owned by registry");
    }

    /** Enters the cluster that a decision established, keeping the plan entry's id when there is one. */
    public Cluster establish(String dossier, Cluster cluster) {
        throw new IllegalStateException("owned by registry");
    }
}
