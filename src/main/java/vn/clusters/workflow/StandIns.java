package vn.clusters.workflow;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.ProcedureOf;

/** Who may do a task, in their own right or in place of another; nobody signs for another what they prepared themselves. */
@Component
class StandIns {

    private final FinishedTasks finished;
    private final ProcedureOf procedures;

    StandIns(FinishedTasks finished, ProcedureOf procedures) {
        this.finished = finished;
        this.procedures = procedures;
    }

    static Problem notYours(Task task) {
        return new Problem(403, "not-your-task", task.name());
    }

    /**
     * Under which power the actor does the task, null in their own right.
     *
     * @param refusal for whoever may not do it at all
     * @throws Problem 403 {@code own-preparation} if the actor did an earlier step of the dossier at another desk
     */
    Power require(Task task, Actor actor, Supplier<Problem> refusal) {
        if (actor.mayDo(task.doing())) {
            return null;
        }
        Optional<Power> power = actor.powerFor(task.doing(), () -> procedures.procedureOf(task.dossier()));
        Power used = power.orElseThrow(refusal);
        if (used.signing() && prepared(task, actor)) {
            throw new Problem(403, "own-preparation", task.name(), used.ownerName());
        }
        return used;
    }

    private boolean prepared(Task task, Actor actor) {
        return finished.countByDossierAndFinishedByAndDeskNot(task.dossier(), actor.username(), task.desk()) > 0;
    }
}
