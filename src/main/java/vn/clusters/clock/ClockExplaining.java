package vn.clusters.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;

/** Explains a clock day by day, suspensions included. */
@Component
class ClockExplaining {

    /** The limit and its days; while suspended, the days up to today and no due date. */
    record Explained(String name, Citation citation, LocalDate dueOn, List<Explanation.Line> lines) {}

    private final ClockReading reading;
    private final Timeline timeline;
    private final Explanation explanation;
    private final BusinessTime time;

    ClockExplaining(ClockReading reading, Timeline timeline, Explanation explanation, BusinessTime time) {
        this.reading = reading;
        this.timeline = timeline;
        this.explanation = explanation;
        this.time = time;
    }

    /**
     * Explains a limit; of several subjects the one that started last, unless one is named.
     *
     * @throws Problem 404 {@code unknown-limit}
     */
    @Transactional(readOnly = true)
    public Explained explain(String dossier, String limit, String subject) {
        Run run = reading.runs(dossier).stream()
                .filter(found -> found.run().limit().limit().equals(limit))
                .filter(found -> subject == null || subject.isEmpty() || subject.equals(found.subject()))
                .map(ClockReading.Subjected::run)
                .max(Comparator.comparing(Run::startsOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow(() -> new Problem(404, "unknown-limit", limit));
        String name = run.limit().name();
        if (run.startsOn() == null) {
            return new Explained(name, run.limit().citation(), null, List.of());
        }
        WorkingCalendar.Counting counting = timeline.counting(run, time.today());
        return new Explained(
                name,
                run.limit().citation(),
                counting.dueOn(),
                explanation.of(counting, reading.supplementRequests(dossier)));
    }
}
