package vn.clusters.workload;

import java.util.List;
import java.util.Map;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.workload.Paces.Pace;
import vn.clusters.workload.Replay.Job;

/**
 * The open work of an agency with all that a replay needs to know of it.
 *
 * @param paces by task
 * @param names of officers by sign-in name
 */
record Board(List<Held> held, Map<String, Pace> paces, Candidates candidates, Map<String, String> names) {

    /** A task whose limit is stopped has no due date for now. */
    List<Job> jobs() {
        return held.stream()
                .map(task -> new Job(
                        task.task(),
                        Moves.unit(task),
                        task.dossier(),
                        candidates.worker(task),
                        task.suspended() ? null : task.dueOn(),
                        task.openedAt(),
                        paces.get(task.task()).minutes()))
                .toList();
    }

    String name(String officer) {
        return officer == null ? null : names.getOrDefault(officer, officer);
    }
}
