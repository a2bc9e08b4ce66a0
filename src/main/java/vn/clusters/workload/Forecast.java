package vn.clusters.workload;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a replay of an agency's open work says, as it lies and with some moves made.
 *
 * @param startsAt the business time from which it was played
 * @param historyDays days back in which finished tasks tell the pace
 * @param changes tasks that go to another officer, or that are late in one of both and not in the other
 * @param late tasks that are late as the work lies and that no move changes
 * @param others the rest, in the order of due dates, at most a hundred
 * @param suggestion moves that would help most once those asked for are made
 * @param unclaimed tasks that nobody has and that are left out
 * @param unknown tasks of which nobody can say how long they take, counted as no time
 * @param absences planned days away of those who would get a task
 * @param truncated whether there is more open work than is played
 */
record Forecast(
        String agency,
        String agencyName,
        LocalDateTime startsAt,
        long historyDays,
        Lateness now,
        Lateness after,
        List<Line> changes,
        List<Line> late,
        List<Line> others,
        List<Suggested> suggestion,
        List<StepPace> paces,
        int unclaimed,
        int unknown,
        List<Absent> absences,
        boolean truncated) {

    /** Whether the task is among those shown and may be given to somebody. */
    boolean offers(String task) {
        return Stream.of(changes, late, others)
                .flatMap(List::stream)
                .anyMatch(line -> line.task().equals(task) && !line.candidates().isEmpty());
    }

    /**
     * A task in both replays.
     *
     * @param officer who has it, null if nobody
     * @param officerAfter who would have it
     * @param endsAt null if nobody works at it
     * @param candidates to whom it may be given
     */
    record Line(
            String task,
            String step,
            String name,
            String dossier,
            String cluster,
            LocalDate dueOn,
            String officer,
            String officerName,
            String officerAfter,
            String officerAfterName,
            LocalDateTime endsAt,
            LocalDateTime endsAtAfter,
            boolean late,
            boolean lateAfter,
            List<Choice> candidates) {

        boolean changes() {
            return late != lateAfter || !Objects.equals(officer, officerAfter);
        }
    }

    /** An officer by sign-in name. */
    record Choice(String officer, String name) {}

    /** A move that would help, and how much would be late then. */
    record Suggested(
            String task,
            String step,
            String name,
            String cluster,
            String officer,
            String officerName,
            Lateness after) {}

    /**
     * How long a step takes and who says so; under several laws the longest.
     *
     * @param minutes working minutes
     * @param source finished-tasks, step-target, legal-limit or unknown
     */
    record StepPace(String step, String name, long minutes, String source) {}

    /** An officer who is to get a task and plans to be away. */
    record Absent(String officer, String name, LocalDate from, LocalDate to) {}
}
