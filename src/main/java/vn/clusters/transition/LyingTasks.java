package vn.clusters.transition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The open tasks of a dossier that lie with agencies which have ended. */
@Component
class LyingTasks {

    /**
     * An open task and where it goes.
     *
     * @param to null while nobody has chosen
     */
    record Lying(String task, String name, String from, String fromName, String to, String toName, String claimedBy) {}

    private final Tasks tasks;
    private final Agencies agencies;

    LyingTasks(Tasks tasks, Agencies agencies) {
        this.tasks = tasks;
        this.agencies = agencies;
    }

    /** Those with agencies that were merged into another one by that day. */
    List<Lying> merged(String dossier, LocalDate on) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.desk() != null && isMerged(agencies.get(agency(task)), on))
                .map(task -> lying(task, agencies.on(agency(task), on)))
                .toList();
    }

    private static boolean isMerged(Agency agency, LocalDate on) {
        return agency.successor() != null
                && agency.validTo() != null
                && agency.validTo().isBefore(on);
    }

    /** Those with the committee; {@code to} is null while several may follow it. */
    List<Lying> of(String dossier, String committee, String to) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.desk() != null && agency(task).equals(committee))
                .map(task -> lying(task, to == null ? null : agencies.get(to)))
                .toList();
    }

    private Lying lying(Task task, Agency to) {
        String from = agency(task);
        return new Lying(
                task.key(),
                task.name(),
                from,
                agencies.nameOf(from),
                to == null ? null : to.id(),
                to == null ? null : to.name(),
                task.assignee());
    }

    private static String agency(Task task) {
        return task.desk().substring(task.desk().indexOf('@') + 1);
    }
}
