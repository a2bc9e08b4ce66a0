package vn.clusters.change;

import java.util.Locale;
import vn.clusters.registry.ClusterFacts;

/** A part of the decision on a cluster that an adjustment may change. */
public enum ChangedField {
    NAME("newName", ClusterFacts.NAME),
    PLACE("newPlace", ClusterFacts.PLACE),
    BOUNDARY("newBoundary", ClusterFacts.PLACE),
    AREA("newAreaHa", ClusterFacts.LAND_AREA),
    TRADES("newTrades", ClusterFacts.TRADES),
    CAPITAL("newCapitalVnd", ClusterFacts.INVESTMENT),
    SCHEDULE("newSchedule", ClusterFacts.SCHEDULE),
    OWNER("newOwner", ClusterFacts.INVESTOR);

    private final String answer;
    private final String fact;

    ChangedField(String answer, String fact) {
        this.answer = answer;
        this.fact = fact;
    }

    /** The field of the form in which the new content is written. */
    String answer() {
        return answer;
    }

    /** The fact of the registry that it sets. */
    public String fact() {
        return fact;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return this == AREA || this == CAPITAL;
    }
}
