package vn.clusters.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OccupationTests {

    @Test
    void the_average_is_all_let_land_over_all_industrial_land() {
        Clusters.Occupancy occupancy = Occupation.of(List.of(cluster("30", "30"), cluster("10", "2")));
        assertThat(occupancy.establishedClusters()).isEqualTo(2);
        assertThat(occupancy.averageOccupancyPct()).isEqualByComparingTo("80.00");
        assertThat(occupancy.unletIndustrialLandHa()).isEqualByComparingTo("8");
        assertThat(occupancy.meanOfRatesPct()).isEqualByComparingTo("60.00");
    }

    @Test
    void one_cluster_without_figures_makes_the_average_unknown() {
        assertThat(Occupation.of(List.of(cluster("30", "30"), cluster("10", null))))
                .isEqualTo(new Clusters.Occupancy(2, null, null, null));
    }

    @Test
    void no_cluster_has_no_average_and_no_unlet_land() {
        assertThat(Occupation.of(List.of())).isEqualTo(new Clusters.Occupancy(0, null, BigDecimal.ZERO, null));
    }

    private static RegisteredCluster cluster(String industrial, String let) {
        RegisteredCluster cluster = new RegisteredCluster("x", "X");
        Map<String, String> facts = let == null
                ? Map.of("industrialLandHa", industrial)
                : Map.of("industrialLandHa", industrial, "letLandHa", let);
        cluster.decide(ClusterDecision.BASE, "01/QĐ-UBND", null, null, facts);
        return cluster;
    }
}
