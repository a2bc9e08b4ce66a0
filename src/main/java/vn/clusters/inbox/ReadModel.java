package vn.clusters.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.clock.ClockChanged;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.document.DocumentIssued;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.StatusChanged;
import vn.clusters.kernel.Recorded;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.TaskAssigned;
import vn.clusters.workflow.TaskClosed;
import vn.clusters.workflow.TaskOpened;

/** Keeps the rows of open work in step with tasks, clocks and dossiers, inside their own transactions. */
@Component
class ReadModel {

    private final WorkItems items;
    private final Dossiers dossiers;
    private final DossierFacts facts;
    private final LaneSteps steps;

    ReadModel(WorkItems items, Dossiers dossiers, DossierFacts facts, LaneSteps steps) {
        this.items = items;
        this.dossiers = dossiers;
        this.facts = facts;
        this.steps = steps;
    }

    @EventListener
    void on(TaskOpened opened) {
        WorkItem item = item(opened.task(), facts.of(opened.task().dossier()));
        items.save(item);
        steps.came(item);
    }

    /** The row that a task must have. */
    static WorkItem item(Task task, DossierFacts.Facts facts) {
        WorkItem item = new WorkItem(task, facts.dossier(), facts.units());
        item.issued(facts.documents());
        date(item, facts.clocks());
        return item;
    }

    @EventListener
    void on(TaskAssigned assigned) {
        items.findById(assigned.task().id()).ifPresent(item -> {
            item.assign(assigned.task());
            steps.came(item);
        });
    }

    @EventListener
    void on(TaskClosed closed) {
        items.deleteById(closed.task().id());
    }

    @EventListener
    void on(ClockChanged changed) {
        List<WorkItem> open = items.findByDossierOrderByOpenedAtAscTaskIdAsc(changed.dossier());
        if (!open.isEmpty()) {
            open.forEach(item -> date(item, changed.clocks()));
        }
    }

    @EventListener
    void on(StatusChanged changed) {
        describe(changed.dossier());
    }

    /** Any act may change what the rows show of the dossier. */
    @EventListener
    void on(Recorded act) {
        List<WorkItem> open = describe(act.dossier());
        if (act instanceof DocumentIssued && !open.isEmpty()) {
            List<String> numbers = facts.documents(act.dossier());
            open.forEach(item -> item.issued(numbers));
        }
    }

    private List<WorkItem> describe(String code) {
        List<WorkItem> open = items.findByDossierOrderByOpenedAtAscTaskIdAsc(code);
        if (!open.isEmpty()) {
            Dossiers.View dossier = dossiers.get(code);
            List<String> units = facts.units(dossier);
            open.forEach(item -> item.describe(dossier, units));
        }
        return open;
    }

    private static void date(WorkItem item, List<StatutoryClock.Running> clocks) {
        clocks.stream()
                .filter(running -> running.limit().equals(item.limit()))
                .filter(running -> running.subject() == null || Objects.equals(running.subject(), item.subject()))
                .findFirst()
                .ifPresent(running -> item.due(running.dueOn(), running.suspended()));
    }
}
