package vn.clusters.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;

/** Reads where the processes of a dossier stand. */
@Component
class ProgressReader {

    /** Companions that repeat themselves add nothing to a picture of the dossier. */
    private static final Set<String> NOT_SHOWN = Set.of("watch-limit", "collect-opinion");

    /** The procedure and the steps open in it; a called process counts as its call. */
    record Open(String procedure, String definition, List<String> activities) {}

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final Companions companions;

    ProgressReader(
            RuntimeService runtime, HistoryService history, RepositoryService repository, Companions companions) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.companions = companions;
    }

    Open open(String dossier) {
        ProcessInstance main =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier)
                        .rootProcessInstances()
                        .list()
                        .stream()
                        .filter(instance -> !NOT_SHOWN.contains(key(instance)) && !companions.isBeside(instance))
                        .findFirst()
                        .orElseThrow(() -> new Problem(409, "nothing-running", dossier));
        ActivityInstance tree = runtime.getActivityInstance(main.getId());
        List<String> activities = List.of(tree.getChildActivityInstances()).stream()
                .map(ActivityInstance::getActivityId)
                .distinct()
                .toList();
        return new Open(key(main), main.getProcessDefinitionId(), activities);
    }

    private String key(ProcessInstance instance) {
        return repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getKey();
    }

    List<Workflow.Progress> of(String dossier) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(instance -> !NOT_SHOWN.contains(instance.getProcessDefinitionKey()))
                .map(this::progress)
                .toList();
    }

    private Workflow.Progress progress(HistoricProcessInstance instance) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        Set<String> current = ids(steps, true);
        Set<String> done = ids(steps, false);
        done.removeAll(current);
        boolean ended = instance.getEndTime() != null;
        return new Workflow.Progress(
                definition.getKey(), definition.getName(), edition(definition), ended, current, done);
    }

    /** The composed edition; the model itself may come from the edition that this one amends. */
    private String edition(ProcessDefinition definition) {
        return repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getName();
    }

    private static Set<String> ids(List<HistoricActivityInstance> steps, boolean open) {
        return steps.stream()
                .filter(step -> (step.getEndTime() == null) == open)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
