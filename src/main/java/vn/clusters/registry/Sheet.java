package vn.clusters.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything about one cluster.
 *
 * @param lying the units through time, as the registry names them
 * @param clearedLandHa ha of industrial land that is cleared, the denominator some reports use
 * @param occupancyPct let over industrial land, the law's denominator
 * @param occupancyOfClearedPct let over cleared land
 * @param projectCompany carries the project out for the investor, null if the investor does
 * @param setBy the number of the decision that last set each fact
 * @param decisions in the order in which they were entered
 */
record Sheet(
        @JsonUnwrapped Clusters.Cluster cluster,
        List<Lying> lying,
        BigDecimal clearedLandHa,
        BigDecimal occupancyPct,
        BigDecimal occupancyOfClearedPct,
        String note,
        String projectCompany,
        Map<String, String> setBy,
        List<Decision> decisions) {

    /**
     * A unit in which the cluster lay from one day to another; null dates are open.
     *
     * @param name null if nobody knows the code
     */
    record Lying(String code, String name, LocalDate from, LocalDate to) {}

    /** @param kind base, amendment, revocation */
    record Decision(String kind, String number, LocalDate date, String dossier, Map<String, Change> changes) {}
}
