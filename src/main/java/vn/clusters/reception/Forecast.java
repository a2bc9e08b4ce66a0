package vn.clusters.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.Dossiers;
import vn.clusters.law.TimeLimits;
import vn.clusters.law.TimeLimits.TimeLimit;

/** When limits that have not begun would end, by the edition of the dossier. */
@Component
class Forecast {

    private final Dossiers dossiers;
    private final TimeLimits timeLimits;
    private final StatutoryClock clock;

    Forecast(Dossiers dossiers, TimeLimits timeLimits, StatutoryClock clock) {
        this.dossiers = dossiers;
        this.timeLimits = timeLimits;
        this.clock = clock;
    }

    /** The last day of a window that opened on that day; none where the edition knows no window. */
    Optional<LocalDate> windowEnd(String dossier, LocalDate noticeOn) {
        return limit(dossier, Announcing.WINDOW).map(limit -> clock.dueAfter(noticeOn, limit));
    }

    /** When the answer is due if the dossier is full on that day: appraisal, then decision. */
    Optional<LocalDate> appointment(String dossier, LocalDate fullOn) {
        return limit(dossier, "appraise")
                .map(limit -> clock.dueAfter(fullOn, limit))
                .map(appraised -> limit(dossier, "decide")
                        .map(limit -> clock.dueAfter(appraised, limit))
                        .orElse(appraised));
    }

    boolean hasWindow(String dossier) {
        return limit(dossier, Announcing.WINDOW).isPresent();
    }

    private Optional<TimeLimit> limit(String dossier, String name) {
        Dossiers.View view = dossiers.get(dossier);
        return timeLimits.of(view.edition(), view.procedure()).stream()
                .filter(limit -> limit.limit().equals(name))
                .findFirst();
    }
}
