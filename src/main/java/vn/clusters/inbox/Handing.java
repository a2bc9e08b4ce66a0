package vn.clusters.inbox;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Hands tasks to officers and reminds officers of tasks. */
@Component
class Handing {

    private final Tasks tasks;
    private final TaskDoor door;
    private final Colleagues colleagues;
    private final Officers officers;
    private final WorkItems items;
    private final ApplicationEventPublisher events;

    Handing(
            Tasks tasks,
            TaskDoor door,
            Colleagues colleagues,
            Officers officers,
            WorkItems items,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.door = door;
        this.colleagues = colleagues;
        this.officers = officers;
        this.items = items;
        this.events = events;
    }

    /**
     * Gives a task to an officer who sits at its desk.
     *
     * @throws Problem 403 {@code not-your-task} unless the actor may do it, heads its agency or administers the system;
     *     409 {@code task-without-desk}, {@code task-already-claimed}, {@code changed-meanwhile};
     *     422 {@code not-at-the-desk}
     */
    void assign(Task task, String to, Actor actor) {
        if (task.desk() == null) {
            throw new Problem(409, "task-without-desk", task.name());
        }
        require(mayHandle(task, actor) || actor.isAdministrator(), task);
        if (to.equals(task.assignee())) {
            throw new Problem(409, "task-already-claimed", to).with("by", to);
        }
        if (!colleagues.sitsAt(to, task.desk())) {
            throw new Problem(422, "not-at-the-desk", officers.get(to).name()).with("field", "to");
        }
        tasks.assign(task.id(), task.assignee(), to);
    }

    /** @throws Problem 409 {@code task-unclaimed}, {@code task-without-desk}, 403 {@code not-your-task} */
    void release(Task task, Actor actor) {
        if (task.desk() == null) {
            throw new Problem(409, "task-without-desk", task.name());
        }
        if (task.assignee() == null) {
            throw new Problem(409, "task-unclaimed", task.name());
        }
        tasks.release(task.id(), actor);
    }

    /**
     * Tells whoever has the task, or everybody at its desk, to look after it.
     *
     * @throws Problem 403 {@code not-your-task}, 409 {@code nobody-to-remind} if the actor alone has it
     */
    @Transactional
    public void remind(Task task, Actor actor) {
        require(mayHandle(task, actor) || isInCharge(task, actor) || actor.isAdministrator(), task);
        List<String> told = colleagues.holders(task.desk(), task.assignee(), actor);
        if (told.isEmpty()) {
            throw new Problem(409, "nobody-to-remind", task.name());
        }
        WorkItem item = items.findById(task.id()).orElse(null);
        events.publishEvent(new WorkReminded(task, item == null ? null : item.dueOn(), told));
        events.publishEvent(new TaskReminded(task.dossier(), task.name(), told));
    }

    private boolean mayHandle(Task task, Actor actor) {
        String agency = task.desk() == null
                ? officers.get(task.assignee()).agency()
                : task.desk().substring(task.desk().indexOf('@') + 1);
        return door.mayDo(task, actor) || Holders.heads(actor, agency);
    }

    private boolean isInCharge(Task task, Actor actor) {
        return items.findById(task.id())
                .filter(item -> actor.username().equals(item.keys().officer()))
                .isPresent();
    }

    private static void require(boolean allowed, Task task) {
        if (!allowed) {
            throw new Problem(403, "not-your-task", task.name());
        }
    }
}
