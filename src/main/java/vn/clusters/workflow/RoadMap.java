package vn.clusters.workflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The ways through one model; a called process counts as its user tasks. */
final class RoadMap {

    private static final Pattern SETTLES = Pattern.compile(".*\\.pinEdition\\(.*");
    private static final Pattern GOES_ON = Pattern.compile(".*\\.continueUnder\\(.*'([a-z-]+)'\\).*");

    private final BpmnModelInstance model;
    private final Function<String, BpmnModelInstance> called;

    RoadMap(BpmnModelInstance model, Function<String, BpmnModelInstance> called) {
        this.model = model;
        this.called = called;
    }

    boolean knows(String node) {
        return model.getModelElementById(node) instanceof FlowNode;
    }

    /** Where the model settles the law of the dossier. */
    Set<String> crossings() {
        return services(SETTLES).map(found -> found.node().getId()).collect(Collectors.toSet());
    }

    /** Where a dossier whose law has changed goes on under the other edition. */
    List<String> entries() {
        return services(GOES_ON).map(found -> found.matcher().group(1)).toList();
    }

    private record Found(ServiceTask node, Matcher matcher) {}

    private Stream<Found> services(Pattern expression) {
        return model.getModelElementsByType(ServiceTask.class).stream()
                .filter(service -> service.getCamundaExpression() != null)
                .map(service -> new Found(service, expression.matcher(service.getCamundaExpression())))
                .filter(found -> found.matcher().matches());
    }

    /** The user tasks by id that can be reached from the nodes, themselves included, without passing a closed node. */
    Map<String, String> from(Collection<String> nodes, Set<String> closed) {
        Map<String, String> tasks = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(closed);
        Deque<FlowNode> next = new ArrayDeque<>();
        nodes.stream().filter(this::knows).forEach(node -> next.add(model.getModelElementById(node)));
        while (!next.isEmpty()) {
            FlowNode node = next.poll();
            if (seen.add(node.getId())) {
                tasks(node).forEach(task -> tasks.put(task.getId(), task.getName()));
                node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::add);
                boundary(node).forEach(next::add);
            }
        }
        return tasks;
    }

    private Stream<BoundaryEvent> boundary(FlowNode node) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()));
    }

    private Collection<UserTask> tasks(FlowNode node) {
        if (node instanceof UserTask task) {
            return List.of(task);
        }
        if (node instanceof CallActivity call) {
            return called.apply(call.getCalledElement()).getModelElementsByType(UserTask.class);
        }
        return node instanceof SubProcess part ? part.getChildElementsByType(UserTask.class) : List.of();
    }
}
