package vn.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import vn.clusters.support.Expressions;
import vn.clusters.support.ModelChecks;
import vn.clusters.support.Models.Model;

/** The house rules of drawing, held against every model. */
class ModelHabitsTests extends ModelChecks {

    private static final Pattern CODE =
            Pattern.compile("camunda:(class|delegateExpression)=|script(Task|Format)?[ >=]");

    @Test
    void a_process_is_named_as_its_file_and_keeps_its_history() {
        for (Model model : MODELS) {
            Process process = model.process();
            require(process.getId().equals(model.id()), model, process, "is not named as its file");
            require(process.isExecutable(), model, process, "cannot be executed");
            require(model.edition().equals(process.getCamundaVersionTag()), model, process, "has another version tag");
            require(process.getCamundaHistoryTimeToLiveString() != null, model, process, "has no historyTimeToLive");
        }
    }

    @Test
    void a_model_holds_no_code() throws IOException {
        for (Model model : MODELS) {
            Matcher code = CODE.matcher(Files.readString(model.file()));
            require(!code.find(), model, model.process(), "holds code");
        }
        each(ServiceTask.class, (model, task) -> {
            boolean sentence = task.getCamundaExpression() != null;
            require(sentence, model, task, "is no sentence of the vocabulary");
        });
    }

    @Test
    void a_gateway_asks_a_question_and_reads_an_outcome_or_a_step() {
        each(ExclusiveGateway.class, (model, gateway) -> {
            boolean forks = gateway.getOutgoing().size() > 1;
            boolean asks = gateway.getName() != null && gateway.getName().endsWith("?");
            require(!forks || asks, model, gateway, "asks no question");
            for (SequenceFlow way : gateway.getOutgoing()) {
                require(!forks || way.getName() != null, model, way, "is no answer to the question");
                require(!forks || decides(gateway, way), model, way, "reads neither the outcome nor a step");
            }
        });
    }

    @Test
    void branches_that_join_do_so_in_a_transaction_of_their_own() {
        each(ParallelGateway.class, (model, gateway) -> {
            boolean joins = gateway.getIncoming().size() > 1;
            require(!joins || gateway.isCamundaAsyncBefore(), model, gateway, "joins without asyncBefore");
        });
    }

    @Test
    void a_timer_asks_the_clock() {
        each(TimerEventDefinition.class, (model, timer) -> {
            require(timer.getTimeDate() != null, model, timer, "waits for no date");
            boolean asks = timer.getTimeDate() != null
                    && timer.getTimeDate().getTextContent().startsWith("${clock.");
            require(asks, model, timer, "does not ask the clock");
        });
    }

    @Test
    void a_message_is_declared() {
        each(
                MessageEventDefinition.class,
                (model, message) -> require(message.getMessage() != null, model, message, "waits for no message"));
    }

    @Test
    void everything_is_drawn_named_and_connected() {
        for (Model model : MODELS) {
            Set<String> drawn = drawn(model);
            model.all(FlowNode.class)
                    .forEach(node -> require(drawn.contains(node.getId()), model, node, "is not drawn"));
            for (SequenceFlow flow : model.all(SequenceFlow.class)) {
                require(drawn.contains(flow.getId()), model, flow, "is not drawn");
                boolean connected = flow.getSource().getOutgoing().contains(flow)
                        && flow.getTarget().getIncoming().contains(flow);
                require(connected, model, flow, "is missing from its nodes");
            }
        }
        each(Activity.class, (model, activity) -> require(activity.getName() != null, model, activity, "has no name"));
        each(Event.class, (model, event) -> require(event.getName() != null, model, event, "has no name"));
    }

    private static boolean decides(ExclusiveGateway gateway, SequenceFlow way) {
        return way.equals(gateway.getDefault())
                || way.getConditionExpression() != null
                        && Expressions.isDecision(way.getConditionExpression().getTextContent());
    }

    private static Set<String> drawn(Model model) {
        Set<String> drawn = new HashSet<>();
        model.all(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.all(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
        return drawn;
    }
}
