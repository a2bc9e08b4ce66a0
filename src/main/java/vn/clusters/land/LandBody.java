package vn.clusters.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Brings what was sent, a form or JSON, into one shape: rows written as lines become objects. */
@Component
class LandBody {

    /** The lists and the columns of a line, between semicolons or tabs. */
    static final Map<String, List<String>> LISTS = Map.of(
            "boundary", List.of("point", "x", "y"),
            "holdings", List.of("kind", "quantity", "unit"),
            "costs", List.of("item", "vnd"));

    private static final String LAND = "land.";

    private final ObjectMapper json;

    LandBody(ObjectMapper json) {
        this.json = json;
    }

    /** Fields {@code land.<type>} belong together; lists come as text areas. */
    JsonNode of(MultiValueMap<String, String> form) {
        ObjectNode body = json.createObjectNode();
        ObjectNode land = body.putObject("land");
        form.toSingleValueMap().forEach((name, value) -> {
            if (!value.isBlank()) {
                boolean area = name.startsWith(LAND);
                (area ? land : body).put(area ? name.substring(LAND.length()) : name, value);
            }
        });
        return of(body);
    }

    JsonNode of(JsonNode sent) {
        if (!(sent instanceof ObjectNode)) {
            return json.createObjectNode();
        }
        ObjectNode body = sent.deepCopy();
        LISTS.forEach((name, columns) -> {
            if (body.path(name).isTextual()) {
                body.set(name, rows(body.get(name).asText(), columns));
            }
        });
        return body;
    }

    private ArrayNode rows(String text, List<String> columns) {
        ArrayNode rows = json.createArrayNode();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split("[;\t]", columns.size());
            ObjectNode row = rows.addObject();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i].strip());
            }
        });
        return rows;
    }
}
