package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** One act on many tasks: each in a transaction of its own, so that a refusal undoes no other, each with its result. */
@Component
class Bulk {

    /** Rows in one request at most. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    /** Refusals that say that somebody else was faster. */
    private static final Set<String> OVERTAKEN =
            Set.of("task-already-completed", "task-already-claimed", "task-changed", "changed-meanwhile");

    /**
     * What is asked.
     *
     * @param act claim, assign, release or remind
     * @param to user name of whom to assign to
     */
    record Order(String act, List<Row> tasks, String to) {}

    /**
     * A task to act on.
     *
     * @param lane who had it when it was read, as the list says; null if that does not matter
     */
    record Row(String id, String lane) {}

    /**
     * What became of one task.
     *
     * @param key and what follows up to the name of the cluster are null for a task that is not there or not to be seen
     * @param result done, refused, or changed if somebody else changed the task since it was read
     * @param problem slug of the refusal, null if done
     * @param detail the refusal in words, null if done
     */
    record Result(
            String id,
            String key,
            String name,
            String dossier,
            String clusterName,
            String result,
            String problem,
            String detail) {}

    /** What became of all. */
    record Report(String act, long done, long refused, long changed, List<Result> results) {

        static Report of(String act, List<Result> results) {
            return new Report(
                    act, count(results, "done"), count(results, "refused"), count(results, "changed"), results);
        }

        private static long count(List<Result> results, String result) {
            return results.stream().filter(one -> one.result().equals(result)).count();
        }
    }

    private final Tasks tasks;
    private final TaskDoor door;
    private final Handing handing;
    private final WorkItems items;
    private final WorkRows rows;
    private final Officers officers;
    private final MessageSource messages;

    Bulk(
            Tasks tasks,
            TaskDoor door,
            Handing handing,
            WorkItems items,
            WorkRows rows,
            Officers officers,
            MessageSource messages) {
        this.tasks = tasks;
        this.door = door;
        this.handing = handing;
        this.items = items;
        this.rows = rows;
        this.officers = officers;
        this.messages = messages;
    }

    /**
     * Goes through the tasks in their order, each once.
     *
     * @throws Problem 422 {@code bulk-act-unknown}, {@code bulk-empty}, {@code bulk-too-many}, {@code bulk-row-malformed},
     *     {@code bulk-assignee-missing}, {@code unknown-officer}
     */
    Report run(Order order, Actor actor) {
        BulkAct act = require(order);
        Map<String, Row> once = new LinkedHashMap<>();
        order.tasks().forEach(row -> once.putIfAbsent(row.id(), row));
        List<Result> results = new ArrayList<>();
        once.values().forEach(row -> results.add(one(act, row, order.to(), actor)));
        return Report.of(act.slug(), results);
    }

    private BulkAct require(Order order) {
        BulkAct act = BulkAct.of(order.act()).orElseThrow(() -> wrong("bulk-act-unknown", "act", order.act()));
        List<Row> asked = order.tasks();
        if (asked == null || asked.isEmpty()) {
            throw wrong("bulk-empty", "tasks");
        }
        if (asked.size() > MOST) {
            throw wrong("bulk-too-many", "tasks", MOST, asked.size());
        }
        if (asked.stream()
                .anyMatch(row -> row == null || row.id() == null || row.id().isBlank())) {
            throw wrong("bulk-row-malformed", "tasks");
        }
        if (act == BulkAct.ASSIGN) {
            requireOfficer(order.to());
        }
        return act;
    }

    private void requireOfficer(String to) {
        if (to == null || to.isBlank()) {
            throw wrong("bulk-assignee-missing", "to");
        }
        try {
            officers.get(to);
        } catch (Problem unknown) {
            throw wrong("unknown-officer", "to", to);
        }
    }

    private static Problem wrong(String type, String field, Object... arguments) {
        return new Problem(422, type, arguments).with("field", field);
    }

    private Result one(BulkAct act, Row row, String to, Actor actor) {
        Task task = null;
        try {
            task = door.readable(row.id(), actor);
            act(act, unchanged(task, row), to, actor);
            return result(row, task, "done", null);
        } catch (RuntimeException thrown) {
            Problem problem = ProblemAdvice.problemIn(thrown);
            if (problem == null) {
                LOG.error("Task {} in a bulk act", row.id(), thrown);
                problem = new Problem(500, "unexpected");
            }
            boolean gone = task == null && problem.status() == 404 && row.lane() != null;
            boolean overtaken = gone || OVERTAKEN.contains(problem.type());
            return result(row, task, overtaken ? "changed" : "refused", problem);
        }
    }

    private Task unchanged(Task task, Row row) {
        if (row.lane() != null && !row.lane().equals(WorkKeys.lane(task.desk(), task.assignee()))) {
            throw new Problem(409, "task-changed", rows.holder(task.desk(), task.assignee()));
        }
        return task;
    }

    private void act(BulkAct act, Task task, String to, Actor actor) {
        switch (act) {
            case CLAIM -> tasks.claim(task.id(), actor);
            case ASSIGN -> handing.assign(task, to, actor);
            case RELEASE -> handing.release(task, actor);
            case REMIND -> handing.remind(task, actor);
        }
    }

    private Result result(Row row, Task task, String result, Problem problem) {
        String type = problem == null ? null : problem.type();
        String detail = problem == null
                ? null
                : messages.getMessage("problem." + type, problem.arguments(), LocaleContextHolder.getLocale());
        if (task == null) {
            return new Result(row.id(), null, null, null, null, result, type, detail);
        }
        String cluster = items.findById(task.id()).map(WorkItem::cluster).orElse(null);
        return new Result(row.id(), task.key(), task.name(), task.dossier(), cluster, result, type, detail);
    }
}
