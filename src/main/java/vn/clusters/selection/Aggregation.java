package vn.clusters.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the council makes one score out of its members' sheets; no decree says, so the council decides beforehand. */
enum Aggregation {
    MEAN,
    MEDIAN,
    TRIMMED_MEAN;

    /** Decimals kept in a mean that does not come out even. */
    private static final int SCALE = 10;

    /** Fewest sheets of which the highest and the lowest can be left out. */
    private static final int TRIMMABLE = 3;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Aggregation of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * One score per criterion.
     *
     * @param sheets points by criterion, one map per member, at least one, all with the same criteria
     */
    Map<String, BigDecimal> of(List<Map<String, BigDecimal>> sheets) {
        return switch (this) {
            case MEAN -> mean(sheets);
            case MEDIAN -> median(sheets);
            case TRIMMED_MEAN -> mean(trimmed(sheets));
        };
    }

    /** Rounds down, then gives what was lost to a criterion that did not come out even, so that the total is exact. */
    private static Map<String, BigDecimal> mean(List<Map<String, BigDecimal>> sheets) {
        BigDecimal members = BigDecimal.valueOf(sheets.size());
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        String uneven = null;
        for (String criterion : sheets.get(0).keySet()) {
            BigDecimal points =
                    sheets.stream().map(sheet -> sheet.get(criterion)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal mean = points.divide(members, SCALE, RoundingMode.DOWN);
            uneven = mean.multiply(members).compareTo(points) == 0 ? uneven : criterion;
            sum = sum.add(points);
            means.put(criterion, mean);
        }
        BigDecimal total = means.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal lost = sum.divide(members, SCALE, RoundingMode.DOWN).subtract(total);
        if (uneven != null) {
            means.merge(uneven, lost, BigDecimal::add);
        }
        means.replaceAll((criterion, mean) -> plain(mean));
        return means;
    }

    private static Map<String, BigDecimal> median(List<Map<String, BigDecimal>> sheets) {
        Map<String, BigDecimal> medians = new LinkedHashMap<>();
        for (String criterion : sheets.get(0).keySet()) {
            List<BigDecimal> points =
                    sheets.stream().map(sheet -> sheet.get(criterion)).sorted().toList();
            BigDecimal lower = points.get((points.size() - 1) / 2);
            BigDecimal upper = points.get(points.size() / 2);
            medians.put(criterion, plain(lower.add(upper).multiply(new BigDecimal("0.5"))));
        }
        return medians;
    }

    /** Without the sheets of the highest and of the lowest total; all of them when there are too few. */
    private static List<Map<String, BigDecimal>> trimmed(List<Map<String, BigDecimal>> sheets) {
        if (sheets.size() < TRIMMABLE) {
            return sheets;
        }
        return sheets.stream()
                .sorted(Comparator.comparing(Aggregation::total))
                .toList()
                .subList(1, sheets.size() - 1);
    }

    static BigDecimal total(Map<String, BigDecimal> points) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Without the zeros that a database adds. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
