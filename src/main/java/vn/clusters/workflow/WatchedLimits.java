package vn.clusters.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final OneCommand engine;

    WatchedLimits(
            StatutoryClock clock,
            RuntimeService runtime,
            ManagementService management,
            Companions companions,
            OneCommand engine) {
        this.clock = clock;
        this.runtime = runtime;
        this.management = management;
        this.companions = companions;
        this.engine = engine;
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

        /** Before whoever locks rows that others wait for. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 3;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            clock.steadily(() -> engine.asOne(() -> follow(dossier)));
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

    /** Gives how many processes run for the dossier. */
    private int follow(String dossier) {
        Set<String> running = companions.of(dossier).stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, String> watches = watches(dossier);
        for (StatutoryClock.Running limit : clock.clocks(dossier)) {
            String watch = watches.get(name(limit.limit(), limit.subject()));
            if (limit.doneOn() != null && watch != null) {
                runtime.deleteProcessInstance(watch, "done", false, true);
                running.remove(watch);
            } else if (limit.startsOn() != null && limit.doneOn() == null && watch == null) {
                watch(dossier, limit);
            }
        }
        recalculateTimers(running);
        return running.size();
    }

    /** The watching processes by what they watch. */
    private Map<String, String> watches(String dossier) {
        Map<String, Map<String, Object>> variables = new HashMap<>();
        String[] watching = runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(WATCH)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toArray(String[]::new);
        if (watching.length > 0) {
            runtime.createVariableInstanceQuery()
                    .processInstanceIdIn(watching)
                    .variableNameIn(Variables.LIMIT, Variables.SUBJECT)
                    .list()
                    .forEach(one -> variables
                            .computeIfAbsent(one.getProcessInstanceId(), watch -> new HashMap<>())
                            .put(one.getName(), one.getValue()));
        }
        Map<String, String> watches = new HashMap<>();
        variables.forEach((watch, of) ->
                watches.put(name((String) of.get(Variables.LIMIT), (String) of.get(Variables.SUBJECT)), watch));
        return watches;
    }

    private void watch(String dossier, StatutoryClock.Running limit) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.LIMIT, limit.limit());
        variables.put(Variables.SUBJECT, limit.subject());
        companions.start(WATCH, dossier, variables);
    }

    private static String name(String limit, String subject) {
        return limit + ":" + Objects.toString(subject, "");
    }

    private void recalculateTimers(Set<String> running) {
        if (running.isEmpty()) {
            return;
        }
        management
                .createJobQuery()
                .processInstanceIds(running)
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }
}
