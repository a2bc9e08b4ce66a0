package vn.clusters.transition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Citation;

/**
 * What an edition would mean for one running dossier.
 *
 * @param current the edition it is pinned to
 * @param rehearsed the edition it would have
 * @param reason why, in Vietnamese
 * @param citation the provisions, the transition clause among them
 */
record Rehearsed(
        String code,
        String cluster,
        String procedure,
        String status,
        EditionName current,
        EditionName rehearsed,
        String reason,
        Citation citation,
        Differences differences) {

    /** Whether the dossier would run under another edition. */
    @JsonProperty("changes")
    public boolean changes() {
        return !current.id().equals(rehearsed.id());
    }

    record EditionName(String id, String title) {}

    /** What would be different; all empty when the edition stays. */
    record Differences(
            List<LimitChange> limits,
            List<Step> stepsAdded,
            List<Step> stepsRemoved,
            List<Paper> papersAdded,
            List<Paper> papersRemoved,
            List<PaperChange> papersChanged) {

        static final Differences NONE =
                new Differences(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A limit not yet done; null on the side where it is not set. */
    record LimitChange(String limit, String name, Limit before, Limit after) {}

    /**
     * A limit under one of the two editions.
     *
     * @param dueOn null if not started or suspended
     */
    record Limit(int value, String unit, LocalDate startsOn, LocalDate dueOn, String status, Citation citation) {}

    record Step(String id, String name) {}

    record Paper(String paper, String name, int copies, boolean mandatory, Citation citation) {}

    record PaperChange(Paper before, Paper after) {}
}
