package vn.clusters.support;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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

    /** The flows of the edition's processes that no walk has taken yet. */
    public Set<String> missing(RepositoryService repository, String edition) {
        Set<String> missing = new TreeSet<>();
        String deployment = repository
                .createDeploymentQuery()
                .deploymentName(edition)
                .singleResult()
                .getId();
        for (ProcessDefinition process : repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list()) {
            Collection<SequenceFlow> flows =
                    repository.getBpmnModelInstance(process.getId()).getModelElementsByType(SequenceFlow.class);
            flows.stream()
                    .filter(flow -> !taken.contains(process.getId() + "#" + flow.getId()))
                    .forEach(flow -> missing.add(process.getKey() + "#" + flow.getId()));
        }
        return missing;
    }
}
