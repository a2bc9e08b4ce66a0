package vn.clusters;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;
import vn.clusters.support.Expressions;
import vn.clusters.support.ModelChecks;
import vn.clusters.support.Models;
import vn.clusters.support.Models.Model;

/** Models, forms, tables and Java name the same things; each complaint names the file and the element. */
class ModelContractTests extends ModelChecks {

    private static final Pattern CHOSEN = Pattern.compile("\\$\\{outcome == '([a-z-]+)'}");
    private static final String DEPLOYMENT = "deployment";

    @Test
    void a_user_task_has_its_form_its_citation_somebody_to_do_it_and_a_step_that_stores_the_answers() {
        each(UserTask.class, (model, task) -> {
            require(task.getId().equals(task.getCamundaFormRef()), model, task, "its form is not named as the task");
            require(DEPLOYMENT.equals(task.getCamundaFormRefBinding()), model, task, "its form is of any deployment");
            require(Models.form(model, task.getId()).isPresent(), model, task, "has no form");
            require(cites(task), model, task, "cites nothing");
            boolean addressed = task.getCamundaAssignee() != null || task.getCamundaCandidateGroups() != null;
            require(addressed, model, task, "is for nobody");
            require(storesAnswers(task), model, task, "stores no answers");
        });
    }

    @Test
    void a_form_belongs_to_a_user_task() {
        Set<String> tasks = MODELS.stream()
                .flatMap(model -> model.all(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        Predicate<Path> known = form -> tasks.contains(Models.nameOf(form));
        Models.forms().stream().filter(known.negate()).forEach(form -> complaints.add(form + ": no such user task"));
    }

    @Test
    void expressions_speak_the_vocabulary_only() {
        Expressions vocabulary = new Expressions();
        for (Model model : MODELS) {
            Expressions.each(model, (element, expression) -> vocabulary
                    .complaints(expression)
                    .forEach(wrong -> complaints.add(model.at(element, "${" + expression + "} " + wrong))));
        }
    }

    @Test
    void what_an_officer_may_choose_is_what_the_model_provides_for() {
        each(UserTask.class, (model, task) -> {
            Set<String> offered = new HashSet<>(
                    Models.form(model, task.getId()).map(Models::outcomes).orElse(List.of()));
            Optional<ExclusiveGateway> gateway = Models.nextChoice(task).filter(this::readsOutcome);
            require(offered.size() < 2 || gateway.isPresent(), model, task, "nothing follows from its outcomes");
            gateway.ifPresent(found -> {
                Set<String> tested = tested(found);
                require(offered.containsAll(tested), model, found, "tests " + tested + ", the form offers " + offered);
                boolean complete = found.getDefault() != null || tested.containsAll(offered);
                require(complete, model, found, "tests " + tested + " only, the form offers " + offered);
            });
        });
    }

    @Test
    void what_a_model_calls_is_deployed_with_it() {
        each(CallActivity.class, (model, call) -> {
            require(DEPLOYMENT.equals(call.getCamundaCalledElementBinding()), model, call, "calls any deployment");
            boolean found = Models.composed(model.folder(), call.getCalledElement() + ".bpmn")
                    .isPresent();
            require(found, model, call, "calls what the composed edition does not have");
        });
        each(BusinessRuleTask.class, (model, rule) -> {
            require(DEPLOYMENT.equals(rule.getCamundaDecisionRefBinding()), model, rule, "asks any deployment");
            boolean found = Models.composed(model.folder(), rule.getCamundaDecisionRef() + ".dmn")
                    .isPresent();
            require(found, model, rule, "asks a table that the composed edition does not have");
        });
    }

    @Test
    void a_table_is_given_every_fact_it_asks_for() {
        each(BusinessRuleTask.class, (model, rule) -> {
            Set<String> given = Models.extensions(rule, CamundaInputParameter.class).stream()
                    .map(CamundaInputParameter::getCamundaName)
                    .collect(Collectors.toSet());
            for (Path folder : Models.editionsUsing(model)) {
                Set<String> asked = asked(Models.composed(folder, rule.getCamundaDecisionRef() + ".dmn")
                        .orElseThrow());
                asked.removeAll(given);
                require(asked.isEmpty(), model, rule, "does not give " + asked + " to the table of " + folder);
            }
        });
    }

    private static boolean cites(UserTask task) {
        return Models.extensions(task, CamundaProperty.class).stream()
                .filter(property -> "citation".equals(property.getCamundaName()))
                .anyMatch(property -> property.getCamundaValue().contains("Điều "));
    }

    private static boolean storesAnswers(UserTask task) {
        return Models.extensions(task, CamundaTaskListener.class).stream()
                .filter(listener -> "complete".equals(listener.getCamundaEvent()))
                .anyMatch(listener ->
                        String.valueOf(listener.getCamundaExpression()).endsWith("outcome, answers)}"));
    }

    private boolean readsOutcome(ExclusiveGateway gateway) {
        return !tested(gateway).isEmpty();
    }

    private static Set<String> tested(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream()
                .filter(way -> way.getConditionExpression() != null)
                .map(way -> CHOSEN.matcher(way.getConditionExpression().getTextContent()))
                .filter(Matcher::matches)
                .map(chosen -> chosen.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> asked(Path table) {
        return Dmn.readModelFromFile(table.toFile()).getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().trim())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
