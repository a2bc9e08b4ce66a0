package vn.clusters.support;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Shows the way to the nearest sequence flow that nobody has walked yet. */
final class Compass {

    private static final Pattern CHOSEN = Pattern.compile("\\$\\{outcome == '([a-z-]+)'}");

    private final BpmnModelInstance model;
    private final Set<String> missing;

    /** @param missing ids of the flows of this process that nobody has walked */
    Compass(BpmnModelInstance model, Set<String> missing) {
        this.model = model;
        this.missing = missing;
    }

    /** The outcome of the task that leads to a missing flow by the shortest way; empty if none does. */
    Optional<String> outcome(String task, List<String> offered) {
        Map<String, Integer> distances = new HashMap<>();
        FlowNode node = model.getModelElementById(task);
        for (SequenceFlow flow : choice(node)) {
            distance(flow).ifPresent(steps -> chosenBy(flow, offered)
                    .ifPresent(outcome -> distances.merge(outcome, steps, Math::min)));
        }
        return offered.stream().filter(distances::containsKey).min(Comparator.comparing(distances::get));
    }

    /** The flows among which the outcome of the task decides, however many nodes lie between. */
    private static List<SequenceFlow> choice(FlowNode node) {
        List<SequenceFlow> ways = List.copyOf(node.getOutgoing());
        return ways.size() == 1 ? choice(ways.get(0).getTarget()) : ways;
    }

    private static Optional<String> chosenBy(SequenceFlow flow, List<String> offered) {
        if (flow.getConditionExpression() == null) {
            return offered.stream().findFirst();
        }
        Matcher chosen = CHOSEN.matcher(flow.getConditionExpression().getTextContent());
        return chosen.matches() ? Optional.of(chosen.group(1)) : Optional.empty();
    }

    private Optional<Integer> distance(SequenceFlow from) {
        Map<String, Integer> steps = new HashMap<>(Map.of(from.getId(), 0));
        Deque<SequenceFlow> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            SequenceFlow flow = ahead.poll();
            if (missing.contains(flow.getId())) {
                return Optional.of(steps.get(flow.getId()));
            }
            for (SequenceFlow next : flow.getTarget().getOutgoing()) {
                if (steps.putIfAbsent(next.getId(), steps.get(flow.getId()) + 1) == null) {
                    ahead.add(next);
                }
            }
        }
        return Optional.empty();
    }
}
