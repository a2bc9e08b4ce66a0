package vn.clusters.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.clusters.clock.ClockChanged;
import vn.clusters.clock.StatutoryClock;

/**
 * Keeps the engine's timers in step with the clocks: one watching process for each running limit, and every due date
 * asked anew. Done once, just before the transaction commits, when the engine has written what it started.
 */
@Component
class WatchedLimits {

    private static final String WATCH = "watch-limit";

    private final StatutoryClock clock;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Companions companions;

    WatchedLimits(StatutoryClock clock, RuntimeService runtime, ManagementService management, Companions companions) {
        this.clock = clock;
        this.runtime = runtime;
        this.management = management;
        this.companions = companions;
    }

    @EventListener
    void on(ClockChanged changed) {
        Pending pending = new Pending(changed.dossier());
        boolean known = TransactionSynchronizationManager.getSynchronizations().contains(pending);
        if (!known) {
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
    }

    private final class Pending implements TransactionSynchronization {
        private final String dossier;

        Pending(String dossier) {
            this.dossier = dossier;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            follow(dossier);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pending pending && pending.dossier.equals(dossier);
        }

        @Override
        public int hashCode() {
            return dossier.hashCode();
        }
    }

    private void follow(String dossier) {
        List<ProcessInstance> watching = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(WATCH)
                .list();
        Map<String, ProcessInstance> byLimit = new HashMap<>();
        watching.forEach(watch -> byLimit.put(limitOf(watch), watch));
        for (StatutoryClock.Running limit : clock.clocks(dossier)) {
            ProcessInstance watch = byLimit.get(name(limit.limit(), limit.subject()));
            if (limit.doneOn() != null && watch != null) {
                runtime.deleteProcessInstance(watch.getId(), "done", false, true);
            } else if (limit.startsOn() != null && limit.doneOn() == null && watch == null) {
                watch(dossier, limit);
            }
        }
        companions.of(dossier).forEach(this::recalculateTimers);
    }

    private void watch(String dossier, StatutoryClock.Running limit) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.LIMIT, limit.limit());
        variables.put(Variables.SUBJECT, limit.subject());
        companions.start(WATCH, dossier, variables);
    }

    private String limitOf(ProcessInstance watch) {
        Map<String, Object> variables = runtime.getVariables(watch.getId());
        return name((String) variables.get(Variables.LIMIT), (String) variables.get(Variables.SUBJECT));
    }

    private static String name(String limit, String subject) {
        return limit + ":" + Objects.toString(subject, "");
    }

    private void recalculateTimers(ProcessInstance instance) {
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }
}
