package vn.clusters.land;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.clusters.dossier.Dossiers;
import vn.clusters.registry.Clusters;

/**
 * Investment per hectare of what is proposed beside the other clusters of the registry, highest first.
 *
 * @param medianBillion the median of the others, thousand million VND per ha; null if there are none
 */
record Investment(List<Line> lines, BigDecimal medianBillion) {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST_BAR = 200;

    /**
     * A cluster, or an applicant of the dossier.
     *
     * @param billionPerHa thousand million VND per ha
     * @param bar length of its bar
     */
    record Line(String name, boolean proposed, BigDecimal areaHa, BigDecimal billionPerHa, long bar) {

        private Line drawn(BigDecimal highest) {
            long length = Math.round(billionPerHa.doubleValue() / highest.doubleValue() * LONGEST_BAR);
            return new Line(name, proposed, areaHa, billionPerHa, length);
        }
    }

    static Investment of(Dossiers.View dossier, List<Clusters.Cluster> registry) {
        Dossiers.ProposedCluster cluster = dossier.cluster();
        List<Line> others = registry.stream()
                .filter(other -> !cluster.name().equalsIgnoreCase(other.name()))
                .filter(other -> isPositive(other.investmentVnd()) && isPositive(other.landAreaHa()))
                .map(other -> line(other.name(), false, other.landAreaHa(), other.investmentVnd()))
                .toList();
        Stream<Line> own = dossier.applicants().stream()
                .filter(applicant -> applicant.status().equals("accepted") && isPositive(applicant.investmentVnd()))
                .map(applicant -> line(applicant.name(), true, cluster.areaHa(), applicant.investmentVnd()));
        return of(own.toList(), others);
    }

    private static Investment of(List<Line> own, List<Line> others) {
        List<Line> all = Stream.concat(own.stream(), others.stream())
                .sorted(Comparator.comparing(Line::billionPerHa).reversed())
                .toList();
        return new Investment(
                all.stream().map(line -> line.drawn(all.get(0).billionPerHa())).toList(),
                median(others.stream().map(Line::billionPerHa).sorted().toList()));
    }

    private static Line line(String name, boolean proposed, BigDecimal ha, BigDecimal vnd) {
        return new Line(name, proposed, ha, vnd.divide(ha.multiply(BILLION), 2, RoundingMode.HALF_UP), 0);
    }

    private static boolean isPositive(BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    static BigDecimal median(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
