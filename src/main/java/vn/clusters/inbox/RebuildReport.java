package vn.clusters.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a comparison of the inbox with the engine found. */
final class RebuildReport {

    private static final int SHOWN = 200;

    /** What is wrong with a row. */
    enum Kind {
        MISSING,
        SURPLUS,
        DIFFERENT;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A difference.
     *
     * @param field that differs, null if the whole row is missing or surplus
     */
    record Difference(String taskId, String dossier, Kind kind, String field, String stored, String expected) {}

    private final boolean heals;
    private final List<Difference> shown = new CopyOnWriteArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private volatile int seen;
    private volatile boolean ended;

    RebuildReport(boolean heals) {
        this.heals = heals;
    }

    synchronized void add(List<Difference> found) {
        found.forEach(difference -> counts.merge(difference.kind(), 1, Integer::sum));
        found.stream().limit(Math.max(0, SHOWN - shown.size())).forEach(shown::add);
    }

    void seen(int tasks) {
        seen += tasks;
    }

    void end() {
        ended = true;
    }

    /** Whether what differed was set right. */
    public boolean heals() {
        return heals;
    }

    public boolean ended() {
        return ended;
    }

    /** Open tasks compared. */
    public int seen() {
        return seen;
    }

    public int missing() {
        return count(Kind.MISSING);
    }

    public int surplus() {
        return count(Kind.SURPLUS);
    }

    public int different() {
        return count(Kind.DIFFERENT);
    }

    private synchronized int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The first differences, in the order found. */
    public List<Difference> differences() {
        return List.copyOf(shown);
    }

    synchronized String summary() {
        return seen + " tasks, " + counts;
    }
}
