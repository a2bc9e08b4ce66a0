package vn.clusters.registry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of a cluster that decisions set, each by name and as text. */
final class Facts {

    static final String NAME = "name";
    static final String STATUS = "status";
    static final String LAND_AREA = "landAreaHa";
    static final String PLACE = "place";
    static final String TRADES = "trades";
    static final String SCHEDULE = "schedule";
    static final String UNITS = "units";
    static final String INVESTOR = "investor";
    static final String INVESTMENT = "investmentVnd";
    static final String INDUSTRIAL_LAND = "industrialLandHa";
    static final String LET_LAND = "letLandHa";

    private Facts() {}

    /** What a decision says; facts it does not mention are absent. */
    static Map<String, String> decided(Clusters.Cluster cluster, String status) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, NAME, cluster.name());
        put(facts, STATUS, status);
        put(facts, LAND_AREA, number(cluster.landAreaHa()));
        put(facts, PLACE, cluster.place());
        put(facts, UNITS, cluster.units() == null ? null : String.join(";", cluster.units()));
        put(facts, INVESTOR, cluster.investor());
        put(facts, INVESTMENT, number(cluster.investmentVnd()));
        put(facts, INDUSTRIAL_LAND, number(cluster.industrialLandHa()));
        put(facts, LET_LAND, number(cluster.letLandHa()));
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }

    static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    static BigDecimal number(String text) {
        return text == null || text.isBlank() ? null : new BigDecimal(text);
    }
}
