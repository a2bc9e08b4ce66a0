package vn.clusters.support;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;

/** Decisions taken before a test begins. */
@TestComponent
public class EarlierDecision {

    private final Clusters clusters;
    private final BusinessTime time;

    EarlierDecision(Clusters clusters, BusinessTime time) {
        this.clusters = clusters;
        this.time = time;
    }

    /** Enters a cluster that a decision of yesterday established, half of its industrial land let. */
    public Clusters.Cluster establish(String cluster, BigDecimal areaHa, String unit) {
        return clusters.establish(
                "H37-0",
                new Clusters.Cluster(
                        null,
                        cluster,
                        "established",
                        areaHa,
                        null,
                        List.of(unit),
                        "Công ty cũ",
                        new BigDecimal("200000000000"),
                        areaHa.multiply(new BigDecimal("0.6")),
                        areaHa.multiply(new BigDecimal("0.3")),
                        "1/QĐ-UBND",
                        time.today().minusDays(1),
                        null,
                        null));
    }
}
