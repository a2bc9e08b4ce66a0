package vn.clusters.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Processes that run beside a dossier's procedure, from the same deployment: one opinion, one watched limit. */
@Component
class Companions {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Deployments deployments;

    Companions(RuntimeService runtime, RepositoryService repository, Deployments deployments) {
        this.runtime = runtime;
        this.repository = repository;
        this.deployments = deployments;
    }

    void open(String process, String dossier, String subject) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.SUBJECT, subject);
        start(process, dossier, variables);
    }

    /** Opens a companion of whatever runs for the dossier; nothing when nothing runs. */
    void start(String process, String dossier, Map<String, Object> variables) {
        for (ProcessInstance running : of(dossier)) {
            ProcessDefinition companion =
                    deployments.companion(repository.getProcessDefinition(running.getProcessDefinitionId()), process);
            if (companion != null) {
                variables.put(Variables.DOSSIER, dossier);
                variables.put(Variables.EDITION, runtime.getVariable(running.getId(), Variables.EDITION));
                runtime.startProcessInstanceById(companion.getId(), dossier, variables);
                return;
            }
        }
    }

    void close(String process, String dossier) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(process)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "closed", false, true));
    }

    /** Correlates the message to every process of the dossier that waits for it; quiet when none does. */
    void tell(String dossier, String message) {
        for (ProcessInstance instance : of(dossier)) {
            List<EventSubscription> waiting = runtime.createEventSubscriptionQuery()
                    .processInstanceId(instance.getId())
                    .eventType("message")
                    .eventName(message)
                    .list();
            waiting.forEach(wait -> runtime.messageEventReceived(message, wait.getExecutionId()));
        }
    }

    /** What runs for the dossier, without the procedures of another law beside it. */
    List<ProcessInstance> ofOwnLaw(String dossier) {
        return of(dossier).stream().filter(instance -> !isBeside(instance)).toList();
    }

    /** Whether the process belongs to another law: its subject is its own edition. */
    boolean isBeside(ProcessInstance instance) {
        Object subject = runtime.getVariable(instance.getId(), Variables.SUBJECT);
        return subject != null && subject.equals(runtime.getVariable(instance.getId(), Variables.EDITION));
    }

    List<ProcessInstance> of(String dossier) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .list();
    }
}
