package vn.clusters.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
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
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OneCommand engine;

    /** By definition and task; a definition never changes. */
    private final Map<String, Drawn> known = new ConcurrentHashMap<>();

    TaskReader(RepositoryService repository, RuntimeService runtime, TaskService tasks, OneCommand engine) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** Empty if it is not open. */
    Optional<Task> find(String id) {
        return engine.asOne(() -> engine.task(id).map(task -> read((org.camunda.bpm.engine.task.Task) task)));
    }

    /** The oldest first. */
    List<Task> openOf(String dossier) {
        return engine.asOne(() ->
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(dossier)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(this::read)
                        .toList());
    }

    Task read(DelegateTask task) {
        String desk = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Head head = new Head(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getProcessDefinitionId(),
                desk,
                task.getAssignee(),
                task.getCreateTime());
        return task(head, name -> (String) task.getVariable(name));
    }

    Task read(org.camunda.bpm.engine.task.Task task) {
        String desk = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Map<String, Object> variables = runtime.getVariables(task.getExecutionId());
        Head head = new Head(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getProcessDefinitionId(),
                desk,
                task.getAssignee(),
                task.getCreateTime());
        return task(head, name -> (String) variables.get(name));
    }

    private record Head(
            String id, String key, String name, String definition, String desk, String assignee, Date created) {}

    /** What the model says of a task. */
    private record Drawn(String limit, Citation citation, boolean council) {}

    private Task task(Head head, Function<String, String> variable) {
        Drawn drawn = drawn(head.definition(), head.key());
        return new Task(
                head.id(),
                head.key(),
                head.name(),
                variable.apply(Variables.DOSSIER),
                variable.apply(Variables.EDITION),
                variable.apply(Variables.SUBJECT),
                head.desk(),
                head.assignee(),
                drawn.limit(),
                drawn.citation(),
                head.created().toInstant(),
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
