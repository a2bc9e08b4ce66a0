package vn.clusters.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Opens what a client sent for reading: a JSON body or the fields of a form. */
@Component
public class Inputs {

    private final MessageSource messages;
    private final ObjectMapper json;

    Inputs(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** A missing body reads as one without fields. */
    public Input of(JsonNode body) {
        return new Input(body == null ? MissingNode.getInstance() : body, this::say);
    }

    /** Fields named {@code a.b} belong to the part {@code a}; those ending in {@code []} are lists. */
    public Input of(MultiValueMap<String, String> form) {
        ObjectNode body = json.createObjectNode();
        form.forEach((name, values) -> {
            int dot = name.lastIndexOf('.');
            ObjectNode part = dot < 0 ? body : body.withObject("/" + name.substring(0, dot));
            String field = name.substring(dot + 1);
            if (field.endsWith("[]")) {
                values.forEach(part.withArray(field.substring(0, field.length() - 2))::add);
            } else {
                part.put(field, values.get(0));
            }
        });
        return of(body);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
