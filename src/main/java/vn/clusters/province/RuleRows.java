package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.clusters.kernel.VietnameseText;

/** Rows of the same columns, or exactly one. */
record RuleRows(List<RuleColumn> columns, boolean single) implements RuleKind {

    /** Separates the columns of a row as people type it. */
    private static final String BAR = "|";

    @Override
    public JsonNode checked(JsonNode value) {
        if (single ? !value.isObject() : !value.isArray()) {
            throw RuleKind.malformed(value.toString());
        }
        if (single) {
            return row(value);
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        value.forEach(row -> rows.add(row(row)));
        return rows;
    }

    private ObjectNode row(JsonNode given) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (RuleColumn column : columns) {
            JsonNode cell =
                    column.cell(VietnameseText.stored(given.path(column.name()).asText()));
            if (cell == null) {
                throw RuleKind.malformed(given.toString());
            }
            row.set(column.name(), cell);
        }
        if (given.size() != columns.size()) {
            throw RuleKind.malformed(given.toString());
        }
        return row;
    }

    @Override
    public JsonNode read(String typed) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        typed.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(split(line)));
        if (single && rows.size() != 1) {
            throw RuleKind.malformed(typed);
        }
        return single ? rows.get(0) : rows;
    }

    private ObjectNode split(String line) {
        String[] cells = line.split(Pattern.quote(BAR), -1);
        if (cells.length != columns.size()) {
            throw RuleKind.malformed(line);
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int at = 0; at < cells.length; at++) {
            row.put(columns.get(at).name(), cells[at].strip());
        }
        return row;
    }

    @Override
    public String typed(JsonNode value) {
        List<String> lines = new ArrayList<>();
        (single ? List.of(value) : value).forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private String line(JsonNode row) {
        return columns.stream()
                .map(column -> row.path(column.name()).asText())
                .collect(Collectors.joining(" " + BAR + " "));
    }
}
