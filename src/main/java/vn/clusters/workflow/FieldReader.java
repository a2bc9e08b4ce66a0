package vn.clusters.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;

/** Turns one component of a form into fields: options, repetition and prefilled answers come from field sources. */
@Component
class FieldReader {

    private static final int LONGEST_TEXT = 4_000;
    private static final Map<String, String> TYPES = Map.of(
            "textfield", "text",
            "textarea", "textarea",
            "number", "number",
            "checkbox", "boolean",
            "select", "select",
            "radio", "select",
            "checklist", "multiselect",
            "datetime", "date",
            "text", "info");

    /** What the sources offered while one form is read, each asked once. */
    static final class Asked {

        final Task task;
        private final boolean shown;
        private final Map<String, List<FieldSource.Item>> answers = new HashMap<>();

        /** @param shown whether somebody is to see what the sources tell and propose, and not only to be held to the fields */
        Asked(Task task, boolean shown) {
            this.task = task;
            this.shown = shown;
        }
    }

    private final Map<String, FieldSource> sources;
    private final BusinessTime time;
    private final ModelWords words;

    FieldReader(List<FieldSource> sources, BusinessTime time, ModelWords words) {
        this.sources = sources.stream().collect(Collectors.toMap(FieldSource::name, Function.identity()));
        this.time = time;
        this.words = words;
    }

    List<Form.Field> read(JsonNode component, String group, Asked asked) {
        String repeat = component.path("properties").path("repeat").asText("");
        if (repeat.isEmpty()) {
            return List.of(field(component, group, asked, null));
        }
        return items(repeat, asked).stream()
                .map(item -> field(component, group, asked, item))
                .toList();
    }

    private Form.Field field(JsonNode component, String group, Asked asked, FieldSource.Item item) {
        JsonNode validate = component.path("validate");
        JsonNode properties = component.path("properties");
        String type = type(component);
        String key = component.path("key").asText(component.path("id").asText("info"));
        return new Form.Field(
                item == null ? key : key + ":" + item.key(),
                type,
                label(component, type, key, asked.task.key(), item),
                description(component, asked, type, key),
                validate.path("required").asBoolean(false),
                list(properties.path("requiredFor").asText("")),
                options(component, key, asked),
                low(component, asked, item),
                high(component, item),
                integer(validate.path("minLength")),
                type.startsWith("text")
                        ? Integer.valueOf(validate.path("maxLength").asInt(LONGEST_TEXT))
                        : null,
                validate.path("pattern").asText(null),
                value(component, key, asked, item),
                group);
    }

    private static String type(JsonNode component) {
        String type = TYPES.get(component.path("type").asText());
        if (type == null) {
            throw new IllegalStateException("Unknown form component " + component.path("type"));
        }
        return type;
    }

    private String label(JsonNode component, String type, String key, String form, FieldSource.Item item) {
        String written =
                switch (type) {
                    case "date" ->
                        component
                                .path("dateLabel")
                                .asText(component.path("label").asText());
                    case "info" -> component.path("text").asText();
                    default -> component.path("label").asText();
                };
        String label = words.field(form, key, written);
        return item == null ? label : label.isBlank() ? item.label() : label + " – " + item.label();
    }

    private String description(JsonNode component, Asked asked, String type, String key) {
        String source = component.path("properties").path("source").asText("");
        if (!"info".equals(type) || source.isEmpty()) {
            return words.help(
                    asked.task.key(), key, component.path("description").asText(null));
        }
        if (!asked.shown) {
            return null;
        }
        return items(source, asked).stream()
                .map(item -> item.value() == null ? item.label() : item.label() + ": " + item.value())
                .collect(Collectors.joining("\n"));
    }

    private List<Form.Option> options(JsonNode component, String key, Asked asked) {
        List<Form.Option> options = written(component, key, asked.task);
        String source = component.path("valuesKey").asText("");
        if (!source.isEmpty()) {
            items(source, asked).forEach(item -> options.add(new Form.Option(item.key(), item.label())));
        }
        return options;
    }

    /** The choices that the form itself has. */
    List<Form.Option> written(JsonNode component, String key, Task task) {
        List<Form.Option> options = new ArrayList<>();
        component.path("values").forEach(value -> {
            Form.Option option = new Form.Option(
                    value.path("value").asText(), value.path("label").asText());
            options.add(words.option(task.key(), key, option));
        });
        return options;
    }

    private Object low(JsonNode component, Asked asked, FieldSource.Item item) {
        if (item != null && item.min() != null) {
            return item.min();
        }
        String earliest = component.path("properties").path("earliest").asText("");
        if (!earliest.isEmpty()) {
            return valueOf(earliest, component.path("key").asText(), asked);
        }
        return number(component.path("validate").path("min"));
    }

    private Object high(JsonNode component, FieldSource.Item item) {
        if (item != null && item.max() != null) {
            return item.max();
        }
        if ("today".equals(component.path("properties").path("latest").asText())) {
            return time.today().toString();
        }
        return number(component.path("validate").path("max"));
    }

    private Object value(JsonNode component, String key, Asked asked, FieldSource.Item item) {
        if (!asked.shown) {
            return null;
        }
        if (item != null && item.value() != null) {
            return item.value();
        }
        String prefill = component.path("properties").path("prefill").asText("");
        if (prefill.isEmpty()) {
            return component.path("defaultValue").isMissingNode()
                    ? null
                    : component.path("defaultValue").asText();
        }
        return "today".equals(prefill) ? time.today().toString() : valueOf(prefill, key, asked);
    }

    private Object valueOf(String source, String key, Asked asked) {
        return items(source, asked).stream()
                .filter(item -> item.key().equals(key) && item.value() != null)
                .map(FieldSource.Item::value)
                .findFirst()
                .orElse(null);
    }

    private List<FieldSource.Item> items(String source, Asked asked) {
        FieldSource found = sources.get(source);
        if (found == null) {
            throw new IllegalStateException("No field source named " + source);
        }
        return asked.answers.computeIfAbsent(source, name -> found.items(asked.task.dossier(), asked.task.subject()));
    }

    private static Object number(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue()
                : node.isTextual() && !node.asText().isBlank() ? Form.number(node.asText()) : null;
    }

    private static Integer integer(JsonNode node) {
        return node.isMissingNode() || node.asText().isBlank() ? null : node.asInt();
    }

    private static List<String> list(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
