package vn.clusters.inbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.clusters.clock.ClockChanged;
import vn.clusters.dossier.StatusChanged;
import vn.clusters.kernel.Recorded;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.TaskAssigned;
import vn.clusters.workflow.TaskClosed;
import vn.clusters.workflow.TaskOpened;

/**
 * Keeps the rows of open work in step with tasks, clocks and dossiers, inside their own transactions: what a transaction does
 * to a dossier is collected, and all its rows are written once, just before the commit.
 */
@Component
class ReadModel {

    private final WorkItems items;
    private final DossierFacts facts;
    private final LaneSteps steps;

    ReadModel(WorkItems items, DossierFacts facts, LaneSteps steps) {
        this.items = items;
        this.facts = facts;
        this.steps = steps;
    }

    @EventListener
    void on(TaskOpened opened) {
        of(opened.task().dossier()).opened.put(opened.task().id(), opened.task());
    }

    @EventListener
    void on(TaskAssigned assigned) {
        Task task = assigned.task();
        if (of(task.dossier()).opened.computeIfPresent(task.id(), (id, opened) -> task) == null) {
            items.findById(task.id()).ifPresent(item -> {
                item.assign(task);
                steps.came(item);
            });
        }
    }

    @EventListener
    void on(TaskClosed closed) {
        if (of(closed.task().dossier()).opened.remove(closed.task().id()) == null) {
            items.deleteById(closed.task().id());
        }
    }

    @EventListener
    void on(ClockChanged changed) {
        of(changed.dossier()).clocks = true;
    }

    @EventListener
    void on(StatusChanged changed) {
        of(changed.dossier()).described = true;
    }

    /** Any act may change what the rows show of the dossier. */
    @EventListener
    void on(Recorded act) {
        of(act.dossier()).described = true;
    }

    private Changes of(String dossier) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .dossiers
                .computeIfAbsent(dossier, code -> new Changes());
    }

    private Touched begin() {
        Touched touched = new Touched();
        TransactionSynchronizationManager.registerSynchronization(touched);
        return touched;
    }

    /** What happened to a dossier in the transaction. */
    private static final class Changes {
        /** The tasks without a row, by id. */
        private final Map<String, Task> opened = new TreeMap<>();

        private boolean clocks;
        private boolean described;
    }

    /** The dossiers that the transaction touched; before whoever locks rows that others wait for. */
    private final class Touched implements TransactionSynchronization {
        private final Map<String, Changes> dossiers = new TreeMap<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 3;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            dossiers.forEach(ReadModel.this::settle);
            items.flush();
        }
    }

    private void settle(String dossier, Changes changes) {
        boolean clocks = changes.clocks || !changes.opened.isEmpty();
        List<WorkItem> rows =
                clocks || changes.described ? items.findByDossierOrderByOpenedAtAscTaskIdAsc(dossier) : List.of();
        if (rows.isEmpty() && changes.opened.isEmpty()) {
            return;
        }
        DossierFacts.Facts now = clocks ? facts.of(dossier) : facts.withoutClocks(dossier);
        rows.forEach(row -> show(row, now));
        for (Task task : changes.opened.values()) {
            WorkItem item = item(task, now);
            items.save(item);
            steps.came(item);
        }
    }

    /** The row that a task must have. */
    static WorkItem item(Task task, DossierFacts.Facts facts) {
        WorkItem item = new WorkItem(task, facts.dossier(), facts.units());
        show(item, facts);
        return item;
    }

    private static void show(WorkItem item, DossierFacts.Facts facts) {
        item.describe(facts.dossier(), facts.units());
        item.issued(facts.documents());
        facts.clocks().stream()
                .filter(running -> running.limit().equals(item.limit()))
                .filter(running -> running.subject() == null || Objects.equals(running.subject(), item.subject()))
                .findFirst()
                .ifPresent(running -> item.due(running.dueOn(), running.suspended()));
    }
}
