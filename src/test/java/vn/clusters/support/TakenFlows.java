package vn.clusters.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.boot.test.context.TestComponent;

/** Notes every sequence flow that any process takes, by edition: {@code process#flow}. */
@TestComponent
public class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> taken.add(execution.getProcessDefinitionId() + "#" + flow.getId()));
            }
        });
    }

    /**
     * The flows of the edition's processes that no walk has taken yet. The engine steps from an event gateway straight into
     * the event that came first, so that flow is told by the one behind the event.
     */
    public Set<String> missing(RepositoryService repository, String edition) {
        Set<String> missing = new TreeSet<>();
        for (ProcessDefinition process : processes(repository, edition)) {
            missingOf(repository, process).forEach(flow -> missing.add(process.getKey() + "#" + flow));
        }
        return missing;
    }

    /**
     * The outcome of the task that leads to an untaken flow of its process by the shortest way; empty if none does.
     * Procedures share ids of tasks, so the task is looked for in its own and in the parts.
     */
    public Optional<String> towards(
            RepositoryService repository, String edition, String procedure, String task, List<String> offered) {
        for (ProcessDefinition process : processes(repository, edition)) {
            boolean runs = process.getKey().equals(procedure) || !process.isStartableInTasklist();
            BpmnModelInstance model = repository.getBpmnModelInstance(process.getId());
            if (runs && model.getModelElementById(task) != null) {
                return new Compass(model, missingOf(repository, process)).outcome(task, offered);
            }
        }
        return Optional.empty();
    }

    private Set<String> missingOf(RepositoryService repository, ProcessDefinition process) {
        return repository.getBpmnModelInstance(process.getId()).getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(SequenceFlow::getId)
                .filter(flow -> !taken.contains(process.getId() + "#" + flow))
                .collect(Collectors.toSet());
    }

    private static List<ProcessDefinition> processes(RepositoryService repository, String edition) {
        String deployment = repository
                .createDeploymentQuery()
                .deploymentName(edition)
                .singleResult()
                .getId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list();
    }
}
