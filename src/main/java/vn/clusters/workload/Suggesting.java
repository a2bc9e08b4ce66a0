package vn.clusters.workload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.clusters.workload.Replay.End;
import vn.clusters.workload.Replay.Job;

/**
 * Looks greedily for moves: of all single moves the one after which the fewest dossiers, then the fewest tasks, are late;
 * from there the next, until none helps or there are enough. Of equal moves the task due first goes to the officer whose
 * name comes first.
 */
final class Suggesting {

    /** Moves that are suggested at most. */
    static final int MOST = 3;

    /** Tasks that are tried at most, the most urgent. */
    private static final int TRIED = 200;

    /** A move, and the lateness once it and those before it are made. */
    record Suggestion(String task, String officer, Lateness after) {}

    private final Replay replay;
    private final Function<Job, List<String>> candidates;

    /** @param candidates sign-in names of those to whom a task may be given */
    Suggesting(Replay replay, Function<Job, List<String>> candidates) {
        this.replay = replay;
        this.candidates = candidates;
    }

    List<Suggestion> from(Collection<Job> jobs) {
        List<Suggestion> suggested = new ArrayList<>();
        List<Job> standing = List.copyOf(jobs);
        Set<String> moved = new HashSet<>();
        while (suggested.size() < MOST) {
            Suggestion best = best(standing, moved);
            if (best == null) {
                break;
            }
            suggested.add(best);
            moved.add(unit(best, standing));
            standing = moved(standing, Map.of(best.task(), best.officer()));
        }
        return suggested;
    }

    /** The work as it lies once tasks went to other officers, each with what goes along. */
    static List<Job> moved(Collection<Job> jobs, Map<String, String> officers) {
        Map<String, String> units = new TreeMap<>();
        jobs.stream()
                .filter(job -> officers.containsKey(job.task()))
                .forEach(job -> units.put(job.unit(), officers.get(job.task())));
        return jobs.stream()
                .map(job -> units.containsKey(job.unit()) ? job.to(units.get(job.unit())) : job)
                .toList();
    }

    private static String unit(Suggestion move, List<Job> jobs) {
        return jobs.stream()
                .filter(job -> job.task().equals(move.task()))
                .map(Job::unit)
                .findFirst()
                .orElseThrow();
    }

    /** @param moved units that were moved before and stay where they are */
    private Suggestion best(List<Job> jobs, Set<String> moved) {
        Map<String, List<End>> ends = replay.run(jobs);
        Lateness least = Lateness.of(ends.values());
        Suggestion best = null;
        for (Job job : tried(ends, moved)) {
            for (String other : candidates.apply(job)) {
                Lateness after = other.equals(job.officer()) ? least : after(job, other, jobs, ends);
                if (after.compareTo(least) < 0) {
                    least = after;
                    best = new Suggestion(job.task(), other, after);
                }
            }
        }
        return best;
    }

    /** One task of each unit of the officers who will be late. */
    private static List<Job> tried(Map<String, List<End>> ends, Set<String> moved) {
        Map<String, Job> units = new LinkedHashMap<>();
        ends.values().stream()
                .filter(queue -> queue.stream().anyMatch(End::late))
                .flatMap(List::stream)
                .map(End::job)
                .filter(job -> !moved.contains(job.unit()))
                .sorted(Replay.ORDER)
                .forEach(job -> units.putIfAbsent(job.unit(), job));
        return units.values().stream().limit(TRIED).toList();
    }

    /** Only the two queues change. */
    private Lateness after(Job job, String other, List<Job> jobs, Map<String, List<End>> ends) {
        List<Job> both = jobs.stream()
                .filter(one -> job.officer().equals(one.officer()) || other.equals(one.officer()))
                .toList();
        Stream<End> rest = ends.entrySet().stream()
                .filter(queue ->
                        !queue.getKey().equals(job.officer()) && !queue.getKey().equals(other))
                .flatMap(queue -> queue.getValue().stream());
        Stream<End> changed = replay.run(moved(both, Map.of(job.task(), other))).values().stream()
                .flatMap(List::stream);
        return Lateness.of(Stream.concat(rest, changed));
    }
}
