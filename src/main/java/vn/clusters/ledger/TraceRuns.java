package vn.clusters.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.NoticeActs;
import vn.clusters.kernel.Problem;

/** Tells acts from reminders, which fill a long history. */
@Component
class TraceRuns {

    static final String ALL = "all";
    static final String ACTS = "acts";
    static final String NOTICES = "notices";

    /** What people may ask for, in the order in which pages offer it. */
    static final List<String> OFFERED = List.of(ALL, ACTS, NOTICES);

    /**
     * Neighbours in a history: one act, or some reminders that stand together.
     *
     * @param lines the newest first
     */
    record Run(List<Line> lines, boolean reminders) {

        public boolean isFolded() {
            return reminders && lines.size() > 1;
        }

        public Line first() {
            return lines.get(0);
        }

        public Line last() {
            return lines.get(lines.size() - 1);
        }
    }

    private final Set<String> names = new TreeSet<>();

    TraceRuns(ObjectProvider<NoticeActs> contributed) {
        contributed.forEach(acts -> names.addAll(acts.names()));
    }

    /** @throws Problem 422 {@code unknown-filter-value} */
    static String offered(String only) {
        if (!OFFERED.contains(only)) {
            throw new Problem(422, "unknown-filter-value", only).with("field", "only");
        }
        return only;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Reminders that follow one another stand together, unless they are what is asked for. */
    List<Run> runs(List<Line> lines, String only) {
        List<Run> runs = new ArrayList<>();
        List<Line> together = new ArrayList<>();
        for (Line line : lines) {
            boolean reminds =
                    !only.equals(NOTICES) && names.contains(line.entry().act());
            if (!reminds) {
                close(together, runs);
                runs.add(new Run(List.of(line), false));
            } else {
                together.add(line);
            }
        }
        close(together, runs);
        return runs;
    }

    private static void close(List<Line> together, List<Run> runs) {
        if (!together.isEmpty()) {
            runs.add(new Run(List.copyOf(together), true));
            together.clear();
        }
    }
}
