package vn.clusters.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** Reads a task of the engine, with what its model says of it. */
@Component
class TaskReader {

    private final RepositoryService repository;
    private final TaskService tasks;
    private final OneCommand engine;

    /** By definition and task; a definition never changes. */
    private final Map<String, Drawn> known = new ConcurrentHashMap<>();

    /** What the model says of a task. */
    private record Drawn(String limit, Citation citation, boolean council) {}

    TaskReader(RepositoryService repository, TaskService tasks, OneCommand engine) {
        this.repository = repository;
        this.tasks = tasks;
        this.engine = engine;
    }

    Task read(DelegateTask task) {
        String desk = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Drawn drawn = drawn(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new Task(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                (String) task.getVariable(Variables.DOSSIER),
                (String) task.getVariable(Variables.EDITION),
                (String) task.getVariable(Variables.SUBJECT),
                desk,
                task.getAssignee(),
                drawn.limit(),
                drawn.citation(),
                task.getCreateTime().toInstant(),
                drawn.council());
    }

    private Drawn drawn(String definition, String key) {
        return known.computeIfAbsent(definition + "#" + key, both -> {
            UserTask model = repository.getBpmnModelInstance(definition).getModelElementById(key);
            String citation = property(model, "citation");
            return new Drawn(
                    property(model, "limit"), citation == null ? null : new Citation(citation), isCouncils(model));
        });
    }

    /**
     * The open task of that id as it is now; empty if there is none, also if it went while it was read. No command of the
     * engine fails over it, for that would spoil the transaction of whoever asks.
     */
    Optional<Task> find(String id) {
        return engine.asOne(() -> engine.task(id).map(this::read).filter(this::isWhole));
    }

    /** Those of them that are still open. */
    List<Task> find(List<String> ids) {
        return engine.asOne(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    /** Of a task that went meanwhile the engine finds no variables, or no desk any more. */
    private boolean isWhole(Task task) {
        return task.dossier() != null
                && (task.desk() != null
                        || tasks.createTaskQuery().taskId(task.id()).count() == 1);
    }

    /** Whoever is named by anything but the dossier's desks sits on the council. */
    private static boolean isCouncils(UserTask model) {
        String named = model.getCamundaAssignee();
        return named != null && !named.startsWith("${desk.");
    }

    private static String property(UserTask model, String name) {
        if (model.getExtensionElements() == null) {
            return null;
        }
        return model.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }
}
