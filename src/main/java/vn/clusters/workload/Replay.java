package vn.clusters.workload;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.clusters.clock.OfficeHours;

/**
 * Plays the open work forward: each officer works through the own tasks in the order of their due dates (what is due on
 * one day as it opened), one at a time, each taking the working time stated, in working hours, but for the days on which
 * the officer is away. A task is late if it ends after its due date; one whose due date is past is late already. Changes
 * nothing and asks nobody: the same input gives the same answer.
 */
final class Replay {

    /**
     * A task to be worked at.
     *
     * @param officer null while nobody has it; then it is not worked at
     * @param unit what is given to another officer as one: the tasks of one dossier's officer in charge, else the task
     * @param dueOn null if no limit runs
     * @param minutes working minutes that it takes, 0 if nobody can say
     */
    record Job(
            String task, String unit, String dossier, String officer, LocalDate dueOn, Instant openedAt, long minutes) {

        Job to(String other) {
            return new Job(task, unit, dossier, other, dueOn, openedAt, minutes);
        }
    }

    /** What becomes of a task; {@code after} is in working minutes of its officer from the start. */
    record End(Job job, long after, boolean late) {}

    /** The order in which an officer works. */
    static final Comparator<Job> ORDER = comparing(Job::dueOn, nullsLast(naturalOrder()))
            .thenComparing(Job::openedAt)
            .thenComparing(Job::task);

    private static final Predicate<LocalDate> NEVER_AWAY = day -> false;

    private final LocalDateTime start;
    private final OfficeHours hours;
    private final Map<String, Predicate<LocalDate>> away;
    private final Map<String, Map<LocalDate, Long>> left = new HashMap<>();

    /** @param away on which days an officer is away; whoever is not named is never */
    Replay(LocalDateTime start, OfficeHours hours, Map<String, Predicate<LocalDate>> away) {
        this.start = start;
        this.hours = hours;
        this.away = away;
    }

    /** By officer, each in the order of work. */
    Map<String, List<End>> run(Collection<Job> jobs) {
        Map<String, List<Job>> queues = jobs.stream()
                .filter(job -> job.officer() != null)
                .collect(Collectors.groupingBy(Job::officer, TreeMap::new, Collectors.toList()));
        Map<String, List<End>> ends = new TreeMap<>();
        queues.forEach((officer, queue) -> ends.put(officer, work(queue)));
        return ends;
    }

    /** The tasks of one officer. */
    List<End> work(Collection<Job> queue) {
        List<End> ends = new ArrayList<>();
        long over = 0;
        for (Job job : queue.stream().sorted(ORDER).toList()) {
            over += job.minutes();
            ends.add(new End(job, over, isLate(job, over)));
        }
        return ends;
    }

    private boolean isLate(Job job, long over) {
        return job.dueOn() != null
                && (job.dueOn().isBefore(start.toLocalDate()) || over > leftUntil(job.officer(), job.dueOn()));
    }

    /** Working minutes that the officer has until the end of that day. */
    private long leftUntil(String officer, LocalDate day) {
        return left.computeIfAbsent(officer, any -> new HashMap<>())
                .computeIfAbsent(day, any -> hours.between(start, day.atTime(LocalTime.MAX), away(officer)));
    }

    /** When the task is done. */
    LocalDateTime moment(End end) {
        return hours.after(start, end.after(), away(end.job().officer()));
    }

    private Predicate<LocalDate> away(String officer) {
        return away.getOrDefault(officer, NEVER_AWAY);
    }
}
