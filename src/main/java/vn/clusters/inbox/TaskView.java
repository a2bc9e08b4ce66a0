package vn.clusters.inbox;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Citation;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;

/**
 * A task as clients read it.
 *
 * @param dueOn null if no limit runs
 * @param outcomes values to choose from, the ordinary one first
 * @param outcomeLabels Vietnamese label by outcome
 */
record TaskView(
        String id,
        String key,
        String name,
        String dossier,
        String edition,
        String subject,
        String assignee,
        String desk,
        LocalDate dueOn,
        Citation citation,
        List<String> outcomes,
        Map<String, String> outcomeLabels,
        FormView form) {

    /** The fields to fill; {@code required} tells what the outcome offered first needs, {@code requiredFor} the others. */
    record FormView(List<Form.Field> fields) {}

    /** Who has the task now. */
    record Claim(String id, String dossier, String assignee, String desk) {}

    /**
     * A row of a list.
     *
     * @param lane who had it when it was read, for {@code /api/tasks/bulk}
     * @param officers user names that may do it, for administrators only
     */
    record Row(
            String id,
            String key,
            String name,
            String dossier,
            String procedure,
            String edition,
            String clusterName,
            String subject,
            String assignee,
            String desk,
            String lane,
            LocalDate dueOn,
            boolean overdue,
            String citation,
            List<String> officers) {}

    static TaskView of(Task task, LocalDate dueOn, Form form) {
        Map<String, String> labels = new LinkedHashMap<>();
        form.outcomes().forEach(outcome -> labels.put(outcome.value(), outcome.label()));
        return new TaskView(
                task.id(),
                task.key(),
                task.name(),
                task.dossier(),
                task.edition(),
                task.subject(),
                task.assignee(),
                task.desk(),
                dueOn,
                task.citation(),
                List.copyOf(labels.keySet()),
                labels,
                new FormView(form.fields().stream()
                        .map(field -> field.requiredIn(form.outcomes().get(0).value()))
                        .toList()));
    }

    static Claim claim(Task task) {
        return new Claim(task.id(), task.dossier(), task.assignee(), task.desk());
    }

    static Row row(WorkItem item, LocalDate today, List<String> officers) {
        return new Row(
                item.taskId(),
                item.taskKey(),
                item.name(),
                item.dossier(),
                item.procedure(),
                item.edition(),
                item.cluster(),
                item.subject(),
                item.assignee(),
                item.desk(),
                item.keys().lane(),
                item.dueOn(),
                item.dueOn() != null && item.dueOn().isBefore(today),
                item.citation(),
                officers);
    }
}
