package vn.clusters.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.Problem;

/** One act on a task is one transaction, tried again as a whole when somebody else was faster. */
@Component
class Completion {

    private static final int TRIES = 4;

    private final TaskService engine;
    private final FormReader forms;
    private final AnswerCheck check;
    private final FinishedTasks finished;
    private final Jobs jobs;
    private final BusinessTime time;
    private final TransactionTemplate transaction;
    private final StandIns standIns;

    Completion(
            TaskService engine,
            FormReader forms,
            AnswerCheck check,
            FinishedTasks finished,
            Jobs jobs,
            BusinessTime time,
            StandIns standIns,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.forms = forms;
        this.check = check;
        this.finished = finished;
        this.jobs = jobs;
        this.time = time;
        this.standIns = standIns;
        this.transaction = new TransactionTemplate(transactions);
    }

    Task claim(Tasks tasks, String id, Actor actor) {
        return patiently(() -> {
            Task task = tasks.get(id);
            Power power = standIns.require(task, actor, () -> claimed(task));
            engine.claim(id, power == null ? actor.username() : power.owner());
            return tasks.announce(id);
        });
    }

    Task assign(Tasks tasks, String id, String from, String to) {
        return patiently(() -> {
            Task task = tasks.get(id);
            if (task.desk() == null) {
                throw new Problem(409, "task-without-desk", task.name());
            }
            if (!Objects.equals(task.assignee(), from)) {
                throw new Problem(409, "changed-meanwhile");
            }
            return tasks.passOn(task, to);
        });
    }

    private static Problem claimed(Task task) {
        return task.assignee() == null
                ? StandIns.notYours(task)
                : new Problem(409, "task-already-claimed", task.assignee()).with("by", task.assignee());
    }

    void complete(Tasks tasks, String id, Actor actor, String outcome, Map<String, ?> answers) {
        String dossier = patiently(() -> completeOnce(tasks, id, actor, outcome, answers));
        jobs.runReady(dossier);
    }

    private String completeOnce(Tasks tasks, String id, Actor actor, String outcome, Map<String, ?> answers) {
        Task task = tasks.get(id);
        Power power = standIns.require(task, actor, () -> StandIns.notYours(task));
        Form form = forms.readToCheck(task);
        Form.Answers checked = check.check(form, outcome, answers);
        HashMap<String, Object> answered = new HashMap<>(checked.values());
        return Acting.as(new Acting(actor, task.key(), task.citation(), power), () -> {
            VariableMap variables = org.camunda.bpm.engine.variable.Variables.createVariables()
                    .putValue(Variables.OUTCOME, checked.outcome())
                    .putValueTyped(
                            Variables.ANSWERS, org.camunda.bpm.engine.variable.Variables.untypedValue(answered, true));
            finished.save(new FinishedTask(task, actor, power, time.now(), checked.outcome()));
            engine.complete(id, variables);
            return task.dossier();
        });
    }

    /**
     * The loser of a race tries again and then finds what the winner left: the next task or a clear refusal. The engine names
     * a race in many ways (also as a process whose executions are gone), so whatever it throws is tried again; what is no
     * race fails the same way each time.
     */
    private <T> T patiently(Supplier<T> act) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> act.get());
            } catch (ProcessEngineException | ConcurrencyFailureException failed) {
                RuntimeException cause = problemIn(failed);
                if (cause instanceof Problem || tried == TRIES) {
                    throw isRace(failed) ? new Problem(409, "changed-meanwhile") : cause;
                }
            } catch (RuntimeException wrapped) {
                throw problemIn(wrapped);
            }
        }
    }

    private static boolean isRace(RuntimeException failed) {
        return failed instanceof OptimisticLockingException
                || failed instanceof NullValueException
                || failed instanceof ConcurrencyFailureException;
    }

    /** A problem raised in a step reaches the caller as itself, not as the engine's wrapping of it. */
    private static RuntimeException problemIn(RuntimeException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return wrapped;
    }
}
