package vn.clusters.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.clock.ClockChanged;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Recorded;
import vn.clusters.workflow.TaskAssigned;
import vn.clusters.workflow.TaskClosed;
import vn.clusters.workflow.TaskOpened;

/** Keeps the rows of open work in step with tasks, clocks and dossiers, inside their own transactions. */
@Component
class ReadModel {

    private final WorkItems items;
    private final Dossiers dossiers;
    private final StatutoryClock clock;

    ReadModel(WorkItems items, Dossiers dossiers, StatutoryClock clock) {
        this.items = items;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        WorkItem item = new WorkItem(opened.task(), dossiers.get(opened.task().dossier()));
        date(item, clock.clocks(item.dossier()));
        items.save(item);
    }

    @EventListener
    void on(TaskAssigned assigned) {
        items.findById(assigned.task().id()).ifPresent(item -> item.assign(assigned.task()));
    }

    @EventListener
    void on(TaskClosed closed) {
        items.deleteById(closed.task().id());
    }

    @EventListener
    void on(ClockChanged changed) {
        List<WorkItem> open = items.findByDossierOrderByOpenedAtAscTaskIdAsc(changed.dossier());
        if (!open.isEmpty()) {
            List<StatutoryClock.Running> clocks = clock.clocks(changed.dossier());
            open.forEach(item -> date(item, clocks));
        }
    }

    /** Any act may change what the rows show of the dossier. */
    @EventListener
    void on(Recorded act) {
        List<WorkItem> open = items.findByDossierOrderByOpenedAtAscTaskIdAsc(act.dossier());
        if (!open.isEmpty()) {
            Dossiers.View dossier = dossiers.get(act.dossier());
            open.forEach(item -> item.describe(dossier));
        }
    }

    private static void date(WorkItem item, List<StatutoryClock.Running> clocks) {
        clocks.stream()
                .filter(running -> running.limit().equals(item.limit()))
                .filter(running -> running.subject() == null || Objects.equals(running.subject(), item.subject()))
                .findFirst()
                .ifPresent(running -> item.due(running.dueOn(), running.suspended()));
    }
}
