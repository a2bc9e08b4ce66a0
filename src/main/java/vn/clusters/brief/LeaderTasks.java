package vn.clusters.brief;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.ProcedureOf;
import vn.clusters.organisation.Role;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The tasks that wait for a leader's word: to review, to sign, to decide. */
@Component
class LeaderTasks {

    /** Of those whose word ends a step. */
    static final Set<String> ROLES = Set.of(Role.DIVISION_HEAD.slug(), Role.DIRECTOR.slug(), Role.CHAIR.slug());

    private final Tasks tasks;
    private final ProcedureOf procedures;

    LeaderTasks(Tasks tasks, ProcedureOf procedures) {
        this.tasks = tasks;
        this.procedures = procedures;
    }

    /** In their own right or in place of another. */
    static boolean isLeader(Actor actor) {
        return Stream.concat(actor.desks().stream(), actor.powers().stream().flatMap(power -> power.desks().stream()))
                .anyMatch(LeaderTasks::isLeaders);
    }

    static boolean isLeaders(String desk) {
        return desk != null && ROLES.contains(desk.substring(0, desk.indexOf('@')));
    }

    /** The open task of that kind on a dossier that the officer may do, the oldest if there are several. */
    Optional<Task> of(String dossier, Actor actor) {
        return tasks.openOf(dossier).stream()
                .filter(task -> isLeaders(task.desk()) && mayDo(task, actor))
                .min(Comparator.comparing(Task::createdAt));
    }

    private boolean mayDo(Task task, Actor actor) {
        return actor.mayDo(task.doing()) || power(task, actor).isPresent();
    }

    /** By which the officer does the task in place of another; empty for the officer's own. */
    Optional<Power> power(Task task, Actor actor) {
        return actor.powerFor(task.doing(), () -> procedures.procedureOf(task.dossier()));
    }
}
