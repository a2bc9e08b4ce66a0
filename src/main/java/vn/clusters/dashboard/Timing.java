package vn.clusters.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.clusters.dossier.Condition;

/**
 * How a limit was or is kept, as the reports of one-stop offices split it: settled in the period before, on or after the
 * due date; being settled at the period's end in time or late. A limit that supplements stop is in time. Of a dossier that
 * came to its end nothing is being settled; an opinion that never came counts as unanswered in the period of that end.
 */
enum Timing {
    DONE_EARLY("r.done_on < r.due_on"),
    DONE_ON_TIME("(r.due_on is null or r.done_on = r.due_on)"),
    DONE_LATE("r.done_on > r.due_on"),
    RUNNING("(r.due_on is null or r.due_on >= :asOf)"),
    RUNNING_LATE("r.due_on < :asOf"),
    UNANSWERED("r.done_on is null");

    static final List<Timing> OF_OPINIONS =
            List.of(DONE_EARLY, DONE_ON_TIME, DONE_LATE, UNANSWERED, RUNNING, RUNNING_LATE);
    static final List<Timing> OF_LIMITS = List.of(DONE_EARLY, DONE_ON_TIME, DONE_LATE, RUNNING, RUNNING_LATE);

    private final String sql;

    Timing(String sql) {
        this.sql = sql;
    }

    static Optional<Timing> of(String slug) {
        return Arrays.stream(values())
                .filter(timing -> timing.slug().equals(slug))
                .findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** On rows of limits that a query names {@code r}. */
    Condition in(Period period) {
        Condition which = new Condition(sql, Map.of());
        return switch (this) {
            case RUNNING, RUNNING_LATE ->
                new Condition(
                                "r.started_on <= :asOf and (r.done_on is null or r.done_on > :asOf)"
                                        + " and (r.ended_on is null or r.ended_on > :asOf)",
                                Map.of("asOf", period.asOf()))
                        .and(which);
            case UNANSWERED -> period.covers("r.ended_on").and(which);
            default -> period.covers("r.done_on").and(which);
        };
    }
}
