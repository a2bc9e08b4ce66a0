package vn.clusters.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Reads the form that was deployed with the task's process and expands it for the dossier. */
@Component
class FormReader {

    private static final String OUTCOME = "outcome";

    private final OneCommand engine;
    private final FormService forms;
    private final ObjectMapper json;
    private final FieldReader fields;
    private final ModelWords words;

    /** By definition and task; every form is deployed with its definition, which never changes. */
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    FormReader(OneCommand engine, FormService forms, ObjectMapper json, FieldReader fields, ModelWords words) {
        this.engine = engine;
        this.forms = forms;
        this.json = json;
        this.fields = fields;
        this.words = words;
    }

    /**
     * As it is shown to whoever does the task.
     *
     * @throws NullValueException if the task was completed meanwhile
     */
    Form read(Task task) {
        return read(task, new FieldReader.Asked(task, true));
    }

    /**
     * To hold answers against: without what there is only to read and what is proposed.
     *
     * @throws NullValueException if the task was completed meanwhile
     */
    Form readToCheck(Task task) {
        return read(task, new FieldReader.Asked(task, false));
    }

    private Form read(Task task, FieldReader.Asked asked) {
        JsonNode form = deployed(task.id());
        List<Form.Field> expanded = new ArrayList<>();
        List<Form.Option> outcomes = new ArrayList<>();
        for (JsonNode component : form.path("components")) {
            read(component, null, asked, expanded, outcomes);
        }
        if (outcomes.isEmpty()) {
            outcomes.add(new Form.Option("done", submitLabel(form, task)));
        }
        return new Form(task.key(), words.task(task.key(), task.name()), expanded, outcomes);
    }

    private JsonNode deployed(String id) {
        TaskEntity task = engine.task(id).orElseThrow(() -> new NullValueException("task " + id + " is gone"));
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + "#" + task.getTaskDefinitionKey(), both -> parse(id));
    }

    private JsonNode parse(String task) {
        try (InputStream content = open(task)) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked for the form of a task that is gone meanwhile, the engine stumbles where its other commands say so. */
    private InputStream open(String task) {
        try {
            return forms.getDeployedTaskForm(task);
        } catch (NullPointerException gone) {
            throw new NullValueException("task " + task + " is gone", gone);
        }
    }

    private void read(
            JsonNode component,
            String group,
            FieldReader.Asked asked,
            List<Form.Field> expanded,
            List<Form.Option> outcomes) {
        switch (component.path("type").asText()) {
            case "group" -> {
                String heading = label(component, asked.task);
                component.path("components").forEach(child -> read(child, heading, asked, expanded, outcomes));
            }
            case "button", "spacer", "separator" -> {
                // Drawn by the page itself.
            }
            default -> {
                if (OUTCOME.equals(component.path("key").asText())) {
                    outcomes.addAll(fields.written(component, OUTCOME, asked.task));
                } else {
                    expanded.addAll(fields.read(component, group, asked));
                }
            }
        }
    }

    private String submitLabel(JsonNode form, Task task) {
        for (JsonNode component : form.path("components")) {
            if ("button".equals(component.path("type").asText())) {
                return label(component, task);
            }
        }
        return "";
    }

    private String label(JsonNode component, Task task) {
        return words.field(
                task.key(),
                component.path("id").asText(),
                component.path("label").asText());
    }
}
