package vn.clusters.inbox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How much work there is by whose it is and how urgent, counted up to a cap. */
final class WorkCounts {

    /** Where counting ends; what was not counted is shown as a plus. */
    static final int CAP = 1_000;

    private final Map<String, Map<Urgency, Integer>> counted = new HashMap<>();
    private final boolean withAgency;

    WorkCounts(boolean withAgency) {
        this.withAgency = withAgency;
    }

    public int getCap() {
        return CAP;
    }

    /** Whether a tab was counted: that of the whole agency only where it is shown. */
    public boolean knows(String whose) {
        return withAgency || !whose.equals(WorkList.AGENCY);
    }

    void add(String whose, String urgency, int count) {
        counted.computeIfAbsent(whose, any -> new EnumMap<>(Urgency.class))
                .merge(Urgency.of(urgency).orElseThrow(), count, Integer::sum);
    }

    /**
     * Rows of a tab in one urgency, or in all of them if it is null; more than {@link #CAP} if counting ended before.
     *
     * @param whose mine, unclaimed, all for both, or agency
     */
    public int of(String whose, String urgency) {
        return counted.entrySet().stream()
                .filter(entry -> whose.equals(entry.getKey())
                        || whose.equals("all") && !entry.getKey().equals(WorkList.AGENCY))
                .flatMap(entry -> entry.getValue().entrySet().stream())
                .filter(entry ->
                        urgency == null || urgency.equals(entry.getKey().slug()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
