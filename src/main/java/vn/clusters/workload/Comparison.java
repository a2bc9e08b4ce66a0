package vn.clusters.workload;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.workload.Forecast.Choice;
import vn.clusters.workload.Forecast.Line;
import vn.clusters.workload.Forecast.StepPace;
import vn.clusters.workload.Forecast.Suggested;
import vn.clusters.workload.Paces.Source;
import vn.clusters.workload.Replay.End;
import vn.clusters.workload.Replay.Job;

/** The replay of a board as it lies, held against the replay with some moves made. */
final class Comparison {

    private final Board board;
    private final Replay replay;
    private final Set<String> moved;
    private final List<Job> after;
    private final Map<String, End> ends;
    private final Map<String, End> endsAfter;
    private final Map<String, Job> jobsAfter;

    /** @param moves officer by task */
    Comparison(Board board, Replay replay, Map<String, String> moves) {
        this.board = board;
        this.replay = replay;
        List<Job> jobs = board.jobs();
        this.moved = jobs.stream()
                .filter(job -> moves.containsKey(job.task()))
                .map(Job::unit)
                .collect(Collectors.toSet());
        this.after = Suggesting.moved(jobs, moves);
        this.ends = byTask(replay.run(jobs).values());
        this.endsAfter = byTask(replay.run(after).values());
        this.jobsAfter = after.stream().collect(toMap(Job::task, job -> job));
    }

    private static Map<String, End> byTask(Collection<List<End>> queues) {
        return queues.stream()
                .flatMap(List::stream)
                .collect(toMap(end -> end.job().task(), end -> end));
    }

    Lateness now() {
        return Lateness.of(ends.values().stream());
    }

    Lateness after() {
        return Lateness.of(endsAfter.values().stream());
    }

    /** In the order of due dates. */
    List<Line> lines() {
        return board.held().stream().map(this::line).toList();
    }

    private Line line(Held held) {
        End end = ends.get(held.task());
        End endAfter = endsAfter.get(held.task());
        String officer = end == null ? null : end.job().officer();
        String officerAfter = jobsAfter.get(held.task()).officer();
        return new Line(
                held.task(),
                held.step(),
                held.name(),
                held.dossier(),
                held.cluster(),
                held.suspended() ? null : held.dueOn(),
                officer,
                board.name(officer),
                officerAfter,
                board.name(officerAfter),
                end == null ? null : replay.moment(end),
                endAfter == null ? null : replay.moment(endAfter),
                end != null && end.late(),
                endAfter != null && endAfter.late(),
                choices(held));
    }

    private List<Choice> choices(Held held) {
        return board.candidates().of(held).stream()
                .filter(other -> !other.username().equals(held.assignee()))
                .map(other -> new Choice(other.username(), other.name()))
                .toList();
    }

    /** What was moved already stays where it is supposed to be. */
    List<Suggested> suggestion() {
        Map<String, Held> held = board.held().stream().collect(toMap(Held::task, one -> one));
        Suggesting suggesting = new Suggesting(replay, job -> choices(held.get(job.task())).stream()
                .filter(choice -> !moved.contains(job.unit()))
                .map(Choice::officer)
                .toList());
        return suggesting.from(after).stream()
                .map(move -> new Suggested(
                        move.task(),
                        held.get(move.task()).step(),
                        held.get(move.task()).name(),
                        held.get(move.task()).cluster(),
                        move.officer(),
                        board.name(move.officer()),
                        move.after()))
                .toList();
    }

    /** Of every step on the board, by name. */
    List<StepPace> paces() {
        Map<String, StepPace> longest = board.held().stream()
                .map(held -> new StepPace(
                        held.step(),
                        held.name(),
                        board.paces().get(held.task()).minutes(),
                        board.paces().get(held.task()).source().slug()))
                .collect(toMap(
                        StepPace::step, pace -> pace, (one, other) -> one.minutes() < other.minutes() ? other : one));
        return longest.values().stream()
                .sorted(Comparator.comparing(StepPace::step))
                .toList();
    }

    int unclaimed() {
        return (int) after.stream().map(Job::officer).filter(Objects::isNull).count();
    }

    /** Tasks that somebody has and of which nobody can say how long they take. */
    int unknown() {
        return (int) endsAfter.keySet().stream()
                .filter(task -> board.paces().get(task).source() == Source.UNKNOWN)
                .count();
    }
}
