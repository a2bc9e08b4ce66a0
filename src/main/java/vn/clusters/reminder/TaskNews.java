package vn.clusters.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.inbox.WorkReminded;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.reminder.Reminder.Kind;
import vn.clusters.reminder.Reminder.Told;
import vn.clusters.workflow.DoneSteps;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.TaskAssigned;
import vn.clusters.workflow.TaskClosed;
import vn.clusters.workflow.TaskOpened;

/** Tells officers of the tasks that came to them by somebody else's act. */
@Component
class TaskNews {

    /** The step at which a consulted agency answers. */
    private static final String OPINION = "give-opinion";

    private static final String NOBODY = "";

    private final Telling telling;
    private final Reminders reminders;
    private final StepNames names;
    private final DoneSteps done;
    private final Officers officers;
    private final Dossiers dossiers;
    private final BusinessTime time;

    TaskNews(
            Telling telling,
            Reminders reminders,
            StepNames names,
            DoneSteps done,
            Officers officers,
            Dossiers dossiers,
            BusinessTime time) {
        this.telling = telling;
        this.reminders = reminders;
        this.names = names;
        this.done = done;
        this.officers = officers;
        this.dossiers = dossiers;
        this.time = time;
    }

    @EventListener
    void on(TaskOpened opened) {
        Task task = opened.task();
        if (task.key().equals(OPINION)) {
            tell("opinion-asked:" + task.id(), Kind.OPINION_ASKED, task, holders(task));
            return;
        }
        String again = done.doneBy(task.dossier(), task.key()).orElse(null);
        if (again != null && mayDo(task, again)) {
            tell("came-back:" + task.id(), Kind.CAME_BACK, task, List.of(again));
        } else if (task.assignee() != null && !didTheStepBefore(task)) {
            tell("assigned:" + task.id() + ":" + task.assignee(), Kind.TASK_ASSIGNED, task, List.of(task.assignee()));
        }
    }

    /** An officer may get a task, pass it on and get it again another day. */
    @EventListener
    void on(TaskAssigned assigned) {
        Task task = assigned.task();
        reminders.settle(task.id(), task.assignee() == null ? NOBODY : task.assignee(), time.now());
        if (task.assignee() != null) {
            String event = "assigned:" + task.id() + ":" + task.assignee() + ":" + time.today();
            tell(event, Kind.TASK_ASSIGNED, task, List.of(task.assignee()));
        }
    }

    /** Whoever reminds of a task again on the same day says nothing new. */
    @EventListener
    void on(WorkReminded reminded) {
        Task task = reminded.task();
        String by = Acting.current().actor().username();
        String event = "reminded:" + task.id() + ":" + by + ":" + time.today();
        tell(event, Kind.TASK_REMINDED, task, reminded.dueOn(), reminded.officers());
    }

    @EventListener
    void on(TaskClosed closed) {
        reminders.settle(closed.task().id(), NOBODY, time.now());
    }

    private void tell(String event, Kind kind, Task task, Collection<String> recipients) {
        tell(event, kind, task, null, recipients);
    }

    private void tell(String event, Kind kind, Task task, LocalDate dueOn, Collection<String> recipients) {
        String actor = Acting.current().actor().username();
        List<String> others = recipients.stream()
                .filter(recipient -> !recipient.equals(actor))
                .toList();
        if (!others.isEmpty()) {
            String cluster = dossiers.get(task.dossier()).cluster().name();
            String step = names.of(task.name(), task.subject());
            telling.tell(new Told(event, kind, task.dossier(), cluster, task.id(), step, dueOn), others);
        }
    }

    private List<String> holders(Task task) {
        return task.assignee() == null
                ? officers.at(task.desk()).stream()
                        .map(Officers.Officer::username)
                        .toList()
                : List.of(task.assignee());
    }

    private boolean mayDo(Task task, String officer) {
        return task.assignee() == null ? holders(task).contains(officer) : officer.equals(task.assignee());
    }

    /** Whoever goes on with their own work needs no telling. */
    private boolean didTheStepBefore(Task task) {
        return done.lastBy(task.dossier()).filter(task.assignee()::equals).isPresent();
    }
}
