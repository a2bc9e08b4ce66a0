package vn.clusters.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** How full clusters are. The law's denominator is the industrial land of the approved detailed plan. */
final class Occupation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Occupation() {}

    static Clusters.Occupancy of(List<RegisteredCluster> clusters) {
        boolean known = clusters.stream().allMatch(c -> c.industrialLandHa() != null && c.letLandHa() != null);
        if (!known) {
            return new Clusters.Occupancy(clusters.size(), null, null, null);
        }
        BigDecimal industrial = sum(clusters, RegisteredCluster::industrialLandHa);
        BigDecimal let = sum(clusters, RegisteredCluster::letLandHa);
        return new Clusters.Occupancy(
                clusters.size(), percent(let, industrial), industrial.subtract(let), meanOfRates(clusters));
    }

    private static BigDecimal meanOfRates(List<RegisteredCluster> clusters) {
        List<BigDecimal> rates = clusters.stream()
                .map(c -> percent(c.letLandHa(), c.industrialLandHa()))
                .toList();
        return rates.isEmpty() || rates.contains(null)
                ? null
                : rates.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(rates.size()), 2, RoundingMode.HALF_UP);
    }

    /** Per cent with two decimals; null where one side is unknown or there is no land. */
    static BigDecimal percent(BigDecimal let, BigDecimal land) {
        return let == null || land == null || land.signum() == 0
                ? null
                : let.multiply(HUNDRED).divide(land, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<RegisteredCluster> clusters, Function<RegisteredCluster, BigDecimal> land) {
        return clusters.stream().map(land).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
