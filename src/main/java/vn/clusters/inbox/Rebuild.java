package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.OpenTasks;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/**
 * Compares the rows of open work with the engine's tasks, the dossiers and their clocks, and makes good what differs. A
 * batch is compared in one snapshot; each row is then set right in a transaction of its own, after another look.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int BATCH = 200;

    private final OpenTasks open;
    private final Tasks tasks;
    private final WorkItems items;
    private final DossierFacts facts;
    private final Dossiers dossiers;
    private final LaneSteps steps;
    private final EntityManager entities;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate transaction;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile RebuildReport last;

    Rebuild(
            OpenTasks open,
            Tasks tasks,
            WorkItems items,
            DossierFacts facts,
            Dossiers dossiers,
            LaneSteps steps,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.open = open;
        this.tasks = tasks;
        this.items = items;
        this.facts = facts;
        this.dossiers = dossiers;
        this.steps = steps;
        this.entities = entities;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the last run found, or has found so far; null before the first. */
    RebuildReport last() {
        return last;
    }

    /**
     * Runs through all open work.
     *
     * @param heal false to report only
     * @throws Problem 409 {@code rebuild-running}
     */
    RebuildReport run(boolean heal) {
        if (!running.compareAndSet(false, true)) {
            throw new Problem(409, "rebuild-running");
        }
        RebuildReport report = new RebuildReport(heal);
        last = report;
        try {
            for (String after = ""; after != null; ) {
                after = batch(after, report);
            }
        } finally {
            report.end();
            steps.forget();
            running.set(false);
        }
        LOG.info("Inbox compared, {}: {}", heal ? "set right" : "report only", report.summary());
        return report;
    }

    /** Gives the id to go on after, null at the end. */
    private String batch(String after, RebuildReport report) {
        List<RebuildReport.Difference> found = new ArrayList<>();
        String next = snapshot.execute(state -> {
            List<Task> batch = open.after(after, BATCH);
            boolean end = batch.size() < BATCH;
            String until = end ? null : batch.get(batch.size() - 1).id();
            List<WorkItem> rows = until == null
                    ? items.findByTaskIdGreaterThan(after)
                    : items.findByTaskIdGreaterThanAndTaskIdLessThanEqual(after, until);
            found.addAll(compare(batch, rows));
            report.seen(batch.size());
            entities.clear();
            return until;
        });
        report.add(found);
        if (report.heals()) {
            Map<String, String> dossierByTask = new LinkedHashMap<>();
            found.forEach(difference -> dossierByTask.put(difference.taskId(), difference.dossier()));
            dossierByTask.forEach(this::heal);
        }
        return next;
    }

    private List<RebuildReport.Difference> compare(List<Task> batch, List<WorkItem> rows) {
        Map<String, WorkItem> stored = rows.stream().collect(Collectors.toMap(WorkItem::taskId, Function.identity()));
        Map<String, DossierFacts.Facts> known = new HashMap<>();
        List<RebuildReport.Difference> found = new ArrayList<>();
        for (Task task : batch) {
            WorkItem expected = ReadModel.item(task, known.computeIfAbsent(task.dossier(), facts::of));
            found.addAll(WorkFields.differences(stored.remove(task.id()), expected));
        }
        stored.values().forEach(surplus -> found.addAll(WorkFields.differences(surplus, null)));
        return found;
    }

    private void heal(String taskId, String dossier) {
        transaction.executeWithoutResult(state -> {
            if (find(taskId, dossier) == null) {
                items.deleteById(taskId);
                return;
            }
            dossiers.lock(dossier);
            Task task = find(taskId, dossier);
            if (task == null) {
                items.deleteById(taskId);
            } else if (items.findById(taskId).isEmpty()) {
                items.save(ReadModel.item(task, facts.of(dossier)));
            } else {
                entities.merge(ReadModel.item(task, facts.of(dossier)));
            }
        });
    }

    /** Null if it is closed. */
    private Task find(String taskId, String dossier) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElse(null);
    }
}
