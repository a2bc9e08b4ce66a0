package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.law.TimeLimits.TimeLimit;

/**
 * A limit between its start and its end.
 *
 * @param startsOn null if not started
 * @param doneOn null while it runs
 * @param suspensions what supplements take out of it
 * @param startCountedBy the document by which the day of the start is the first day, null where it is not counted
 */
record Run(TimeLimit limit, LocalDate startsOn, LocalDate doneOn, Suspensions suspensions, String startCountedBy) {

    Run(TimeLimit limit, LocalDate startsOn, LocalDate doneOn, Suspensions suspensions) {
        this(limit, startsOn, doneOn, suspensions, null);
    }

    /** The same limit, its start being its first day by a rule of the province. */
    Run countingItsStart(String source) {
        return new Run(limit, startsOn, doneOn, suspensions, source);
    }

    /** The end, or the day by which the running limit is judged. */
    LocalDate endsOn(LocalDate asOf) {
        return doneOn == null ? asOf : doneOn;
    }

    /** The day on which the dossier was complete for the last time. */
    LocalDate lastCompleteOn() {
        LocalDate answered = suspensions.lastAnswer();
        return answered == null ? startsOn : answered;
    }
}
