package vn.clusters.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Opens what a client sent for reading: a JSON body or the fields of a form. */
@Component
public class Inputs {

    private static final Pattern NAME = Pattern.compile("(?:([a-zA-Z]+)\\.)?([a-zA-Z]+)(\\[])?");

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

    /**
     * Fields named {@code a.b} belong to the part {@code a}; those ending in {@code []} are lists, one entry per line;
     * what is blank or named otherwise is left out.
     */
    public Input of(MultiValueMap<String, String> form) {
        ObjectNode body = json.createObjectNode();
        form.forEach((name, values) -> {
            List<String> lines = values.stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
            Matcher path = NAME.matcher(name);
            if (path.matches() && !lines.isEmpty()) {
                put(path.group(1) == null ? body : part(body, path.group(1)), path, values.get(0), lines);
            }
        });
        return of(body);
    }

    private static ObjectNode part(ObjectNode body, String name) {
        return body.get(name) instanceof ObjectNode part ? part : body.putObject(name);
    }

    private static void put(ObjectNode part, Matcher path, String value, List<String> lines) {
        if (path.group(3) == null) {
            part.put(path.group(2), value);
        } else {
            lines.forEach(part.putArray(path.group(2))::add);
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
