package vn.clusters.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.kernel.Powers;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.ProcedureOf;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Who may read and who may do a task. */
@Component
class TaskDoor {

    private final Tasks tasks;
    private final Officers officers;
    private final DossierAccess access;
    private final ProcedureOf procedures;
    private final Powers powers;

    TaskDoor(Tasks tasks, Officers officers, DossierAccess access, ProcedureOf procedures, Powers powers) {
        this.tasks = tasks;
        this.officers = officers;
        this.access = access;
        this.procedures = procedures;
        this.powers = powers;
    }

    /** @throws Problem 403 {@code not-your-task} unless the actor may do the task or read its dossier */
    Task readable(String id, Actor actor) {
        Task task = tasks.get(id);
        if (!mayDo(task, actor) && !actor.isAdministrator() && !access.mayRead(actor, task.dossier())) {
            throw new Problem(403, "not-your-task", task.name());
        }
        return task;
    }

    boolean mayDo(Task task, Actor actor) {
        return actor.mayDo(task.doing())
                || actor.powerFor(task.doing(), () -> procedures.procedureOf(task.dossier()))
                        .isPresent();
    }

    boolean mayDo(WorkItem item, Actor actor) {
        return actor.mayDo(item.doing())
                || actor.powerFor(item.doing(), item::procedure).isPresent();
    }

    /** User names of those who may do it now, those who may in place of others last. */
    List<String> officers(WorkItem item) {
        List<String> own = item.assignee() != null
                ? List.of(item.assignee())
                : officers.at(item.desk()).stream()
                        .map(Officers.Officer::username)
                        .toList();
        Stream<String> instead = own.stream()
                .flatMap(owner -> powers.substitutesOf(owner).stream())
                .filter(substitute -> isActiveAndMayDo(item, substitute));
        return Stream.concat(own.stream(), instead).distinct().toList();
    }

    private boolean isActiveAndMayDo(WorkItem item, String officer) {
        return officers.get(officer).active() && mayDo(item, officers.actor(officer));
    }
}
