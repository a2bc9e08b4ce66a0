package vn.clusters.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The open tasks: claim, assign, release, complete. Lists for people come from the inbox's own read model. */
@Component
public class Tasks {

    private final TaskService engine;
    private final TaskReader reader;
    private final FormReader forms;
    private final FinishedTasks finished;
    private final Completion completion;
    private final Desks desks;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;

    Tasks(
            TaskService engine,
            TaskReader reader,
            FormReader forms,
            FinishedTasks finished,
            Completion completion,
            Desks desks,
            StandIns standIns,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.reader = reader;
        this.forms = forms;
        this.finished = finished;
        this.completion = completion;
        this.desks = desks;
        this.standIns = standIns;
        this.events = events;
    }

    /**
     * An open task.
     *
     * @throws Problem 404 {@code unknown-task}; 409 {@code task-already-completed} with who and when
     */
    @Transactional(readOnly = true)
    public Task get(String id) {
        return reader.find(id).orElseThrow(() -> gone(id));
    }

    private Problem gone(String id) {
        return finished.findById(id)
                .map(task -> new Problem(
                                409,
                                "task-already-completed",
                                task.finishedByName(),
                                VietnameseText.shown(task.finishedAt()))
                        .with("by", task.finishedBy())
                        .with("at", task.finishedAt().toString()))
                .orElseGet(() -> new Problem(404, "unknown-task", id));
    }

    /** Oldest first; one that is completed while they are read is left out. */
    @Transactional(readOnly = true)
    public List<Task> openOf(String dossier) {
        return reader.find(
                engine
                        .createTaskQuery()
                        .processInstanceBusinessKey(dossier)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(org.camunda.bpm.engine.task.Task::getId)
                        .toList());
    }

    /** The task's screen, expanded for its dossier. */
    @Transactional(readOnly = true)
    public Form form(String id) {
        Task task = get(id);
        try {
            return forms.read(task);
        } catch (NullValueException completedMeanwhile) {
            throw gone(id);
        }
    }

    /**
     * Takes the task.
     *
     * @throws Problem 403 {@code not-your-task}, 409 {@code task-already-claimed}
     */
    public Task claim(String id, Actor actor) {
        return completion.claim(this, id, actor);
    }

    /**
     * Gives the task back to its desk.
     *
     * @throws Problem 403 {@code not-your-task}
     */
    @Transactional
    public Task release(String id, Actor actor) {
        Task task = get(id);
        if (task.assignee() == null || task.desk() == null) {
            throw StandIns.notYours(task);
        }
        standIns.require(task, actor, () -> StandIns.notYours(task));
        engine.setAssignee(id, null);
        return announce(id);
    }

    /**
     * Hands a task of a desk to an officer; who may do that, and to whom, is the caller's to ask.
     *
     * @param from who had it when that was asked, null for nobody
     * @throws Problem 409 {@code changed-meanwhile} if somebody else has it now, {@code task-without-desk}
     */
    public Task assign(String id, String from, String to) {
        return completion.assign(this, id, from, to);
    }

    Task passOn(Task task, String to) {
        engine.setAssignee(task.id(), to);
        events.publishEvent(new TaskPassedOn(task.dossier(), task.name(), task.assignee(), to));
        return announce(task.id());
    }

    /**
     * Completes the task; the answers are checked against its form and stored by the capability that owns the step.
     *
     * @throws Problem 403 {@code not-your-task}, 409 {@code task-already-completed},
     *     422 {@code outcome-not-offered}, 422 {@code answers-invalid} with {@code errors} by field
     */
    public void complete(String id, Actor actor, String outcome, Map<String, ?> answers) {
        completion.complete(this, id, actor, outcome, answers);
    }

    void readdress(String dossier) {
        openOf(dossier).forEach(task -> moveTo(desks.now(task), task));
    }

    void reappoint(String dossier, String from, String to) {
        for (Task task : openOf(dossier)) {
            if (task.desk() == null && from.equals(task.assignee())) {
                engine.setAssignee(task.id(), to);
                if (from.equals(task.subject())) {
                    engine.setVariable(task.id(), Variables.SUBJECT, to);
                }
                announce(task.id());
            }
        }
    }

    void passCharge(String dossier, String from, String to) {
        for (Task task : openOf(dossier)) {
            if (task.desk() == null && !task.council() && from.equals(task.assignee())) {
                engine.setAssignee(task.id(), to);
                announce(task.id());
            }
        }
    }

    /** @param except the agency whose own tasks, such as its opinion, stay where they are; null for none */
    void move(String dossier, String from, String to, String except) {
        for (Task task : openOf(dossier)) {
            boolean lies = task.desk() != null && task.desk().endsWith("@" + from);
            if (lies && (except == null || !except.equals(task.subject()))) {
                moveTo(task.desk().substring(0, task.desk().indexOf('@') + 1) + to, task);
            }
        }
    }

    private void moveTo(String desk, Task task) {
        if (desk != null && !desk.equals(task.desk())) {
            engine.deleteCandidateGroup(task.id(), task.desk());
            engine.addCandidateGroup(task.id(), desk);
            engine.setAssignee(task.id(), null);
            announce(task.id());
        }
    }

    Task announce(String id) {
        Task task = get(id);
        events.publishEvent(new TaskAssigned(task));
        return task;
    }
}
