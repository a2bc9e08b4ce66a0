package vn.clusters.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The ways in which a leader may end a task, each with its key, its name and what it asks for. */
@Component
class Acts {

    private static final String AGREE = "d";
    private static final Map<String, String> KEYS = Map.of("return", "t", "refuse", "c", "not-approved", "c");
    private static final Set<String> AGAINST = KEYS.keySet();

    /**
     * An act.
     *
     * @param key the key that asks for it, null if the first of its kind has it
     * @param label what stands on the button
     * @param question names the act in the confirmation
     * @param fields what has to be or may be filled in for it
     */
    record Act(String outcome, String key, String label, String question, boolean agrees, List<Form.Field> fields) {}

    private final Tasks tasks;
    private final Dossiers dossiers;
    private final Wording words;

    Acts(Tasks tasks, Dossiers dossiers, Wording words) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.words = words;
    }

    /** In the order of the form. */
    List<Act> of(Task task) {
        Form form = tasks.form(task.id());
        Dossiers.View dossier = dossiers.get(task.dossier());
        Set<String> taken = new HashSet<>();
        return form.outcomes().stream()
                .map(outcome -> act(form, dossier, outcome, taken))
                .toList();
    }

    private Act act(Form form, Dossiers.View dossier, Form.Option outcome, Set<String> taken) {
        String key = KEYS.getOrDefault(outcome.value(), AGREE);
        List<Form.Field> fields = form.fields().stream()
                .filter(field -> isAsked(field, outcome.value()))
                .map(field -> field.requiredIn(outcome.value()))
                .toList();
        return new Act(
                outcome.value(),
                taken.add(key) ? key : null,
                outcome.label(),
                question(dossier, outcome),
                !AGAINST.contains(outcome.value()),
                fields);
    }

    /** What only other outcomes ask for is left out. */
    private static boolean isAsked(Form.Field field, String outcome) {
        return !field.type().equals("info")
                && (field.requiredFor().isEmpty() || field.requiredFor().contains(outcome));
    }

    private String question(Dossiers.View dossier, Form.Option outcome) {
        String cluster = dossier.cluster().name();
        String special = words.first(
                List.of("act." + outcome.value() + "." + dossier.procedure(), "act." + outcome.value()), cluster);
        return special != null
                ? special
                : words.say("act.any", outcome.label(), words.any("dossier.procedure." + dossier.procedure()), cluster);
    }
}
