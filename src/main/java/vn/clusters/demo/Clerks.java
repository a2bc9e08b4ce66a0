package vn.clusters.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The demo officers at work: whoever may do a task does it, filling its form as prefilled or with plain answers. */
@DemoOnly
@Component
public class Clerks {

    /** The share of the highest number that a clerk gives when nothing tells which. */
    private static final BigDecimal GOOD = new BigDecimal("0.8");

    private final Tasks tasks;
    private final Officers officers;
    private final BusinessTime time;
    private final Map<String, Object> usual;

    Clerks(Tasks tasks, Officers officers, BusinessTime time, @Value("${clusters.province}") String province) {
        this.tasks = tasks;
        this.officers = officers;
        this.time = time;
        this.usual = Scenario.usualAnswers(province);
    }

    /**
     * Completes every open task of that key (and subject, if given).
     *
     * @param outcome null for the ordinary one
     * @param answers by field key; a key without its suffix after the colon serves all repeated fields
     * @throws Problem 409 {@code not-at-a-task} if no such task is open
     */
    public void complete(String dossier, String key, String subject, String outcome, Map<String, Object> answers) {
        List<Task> open = tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key) && (subject == null || subject.equals(task.subject())))
                .toList();
        if (open.isEmpty()) {
            throw new Problem(409, "not-at-a-task", dossier, key);
        }
        open.forEach(task -> complete(task, outcome, answers));
    }

    public void complete(Task task, String outcome, Map<String, Object> answers) {
        Form form = tasks.form(task.id());
        String chosen = outcome == null ? form.outcomes().get(0).value() : outcome;
        Map<String, Object> filled = new LinkedHashMap<>();
        for (Form.Field field : form.fields()) {
            Object answer = answer(field, chosen, answers);
            if (answer != null) {
                filled.put(field.key(), answer);
            }
        }
        tasks.complete(task.id(), actor(task), chosen, filled);
    }

    private Actor actor(Task task) {
        String username = task.assignee() != null
                ? task.assignee()
                : officers.at(task.desk()).get(0).username();
        return officers.actor(username);
    }

    private Object answer(Form.Field field, String outcome, Map<String, Object> answers) {
        if ("info".equals(field.type())) {
            return null;
        }
        String plain = field.key().split(":")[0];
        Object given = answers.getOrDefault(field.key(), answers.get(plain));
        if (given != null) {
            return given;
        }
        if (field.value() != null) {
            return field.value();
        }
        Object habit = usual.getOrDefault(field.key(), usual.get(plain));
        if (habit != null) {
            return habit;
        }
        return field.required() || field.requiredFor().contains(outcome) ? plain(field) : null;
    }

    private static BigDecimal good(Object most) {
        return new BigDecimal(most.toString()).multiply(GOOD).stripTrailingZeros();
    }

    private Object plain(Form.Field field) {
        return switch (field.type()) {
            case "number" -> field.max() == null ? field.min() : good(field.max());
            case "boolean" -> true;
            case "date" -> time.today().toString();
            case "select" -> field.options().get(0).value();
            case "multiselect" -> List.of(field.options().get(0).value());
            default -> field.label();
        };
    }
}
