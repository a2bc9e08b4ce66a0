package vn.clusters.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The tasks: list, read with their form, claim, release, complete. A client needs to know nothing of the forms. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

    private final WorkList list;
    private final WorkItems items;
    private final Tasks tasks;
    private final TaskDoor door;
    private final BusinessTime time;

    TaskApi(WorkList list, WorkItems items, Tasks tasks, TaskDoor door, BusinessTime time) {
        this.list = list;
        this.items = items;
        this.tasks = tasks;
        this.door = door;
        this.time = time;
    }

    /** The officer's decision and the answers by field key. */
    record Completion(String outcome, Map<String, Object> answers) {}

    /** A task that was completed. */
    record Completed(String id, String dossier, boolean completed) {}

    /** The filters are those of the inbox page: procedure, dossier, step, edition, unit, agency, applicant, officer, state … */
    @GetMapping
    Listing<TaskView.Row> tasks(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean unclaimed,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam Map<String, String> asked) {
        WorkList.Filter filter = WorkList.Filter.of(asked)
                .with("whose", mine && !unclaimed ? "mine" : unclaimed && !mine ? "unclaimed" : "all");
        Listing<WorkItem> page = list.page(actor, overdue ? filter.with("urgency", "overdue") : filter);
        List<TaskView.Row> rows = page.items().stream()
                .map(item -> TaskView.row(item, time.today(), actor.isAdministrator() ? door.officers(item) : null))
                .toList();
        return new Listing<>(rows, page.next());
    }

    @GetMapping("/{id}")
    TaskView task(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        Task task = door.readable(id, actor);
        return TaskView.of(task, items.findById(id).map(WorkItem::dueOn).orElse(null), tasks.form(id));
    }

    @PostMapping("/{id}/claim")
    TaskView.Claim claim(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return TaskView.claim(tasks.claim(id, actor));
    }

    @PostMapping("/{id}/release")
    TaskView.Claim release(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return TaskView.claim(tasks.release(id, actor));
    }

    @PostMapping("/{id}/complete")
    Completed complete(
            @PathVariable String id,
            @RequestBody Completion completion,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        String dossier = tasks.get(id).dossier();
        tasks.complete(id, actor, completion.outcome(), completion.answers());
        return new Completed(id, dossier, true);
    }
}
