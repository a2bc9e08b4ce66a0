package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The shape of a rule's value: one choice, one text, one row or a table; as JSON and as people type it. */
sealed interface RuleKind {

    /** Separates the columns of a row as people type it. */
    String BAR = "|";

    /** @throws Problem 422 {@code rule-value-malformed} */
    JsonNode checked(JsonNode value);

    /** What somebody typed, one row a line. */
    JsonNode read(String typed);

    /** As somebody would type it. */
    String typed(JsonNode value);

    static RuleKind choice(String... options) {
        return new Choice(List.of(options));
    }

    static RuleKind text(String pattern) {
        return new Text(Pattern.compile(pattern));
    }

    static RuleKind single(Column... columns) {
        return new Table(List.of(columns), true);
    }

    static RuleKind table(Column... columns) {
        return new Table(List.of(columns), false);
    }

    private static Problem malformed(String what) {
        return new Problem(422, "rule-value-malformed", what).with("field", "value");
    }

    /** One of some words. */
    record Choice(List<String> options) implements RuleKind {

        @Override
        public JsonNode checked(JsonNode value) {
            if (!value.isTextual() || !options.contains(value.asText())) {
                throw malformed(value.asText());
            }
            return value;
        }

        @Override
        public JsonNode read(String typed) {
            return JsonNodeFactory.instance.textNode(typed.strip());
        }

        @Override
        public String typed(JsonNode value) {
            return value.asText();
        }
    }

    /** A text of a pattern. */
    record Text(Pattern pattern) implements RuleKind {

        @Override
        public JsonNode checked(JsonNode value) {
            if (!value.isTextual() || !pattern.matcher(value.asText()).matches()) {
                throw malformed(value.asText());
            }
            return value;
        }

        @Override
        public JsonNode read(String typed) {
            return JsonNodeFactory.instance.textNode(typed.strip());
        }

        @Override
        public String typed(JsonNode value) {
            return value.asText();
        }
    }

    /**
     * A column of a row.
     *
     * @param pattern of what may stand in it
     * @param number whether JSON writes it as a number
     */
    record Column(String name, Pattern pattern, boolean number) {

        static Column word(String name) {
            return new Column(name, Pattern.compile("[a-z0-9][a-z0-9-]{0,59}"), false);
        }

        static Column text(String name) {
            return new Column(name, Pattern.compile("[^|\\r\\n]{1,500}"), false);
        }

        static Column choice(String name, String... options) {
            return new Column(name, Pattern.compile(String.join("|", options)), false);
        }

        static Column whole(String name) {
            return new Column(name, Pattern.compile("[1-9][0-9]{0,2}"), true);
        }

        static Column number(String name) {
            return new Column(name, Pattern.compile("[0-9]{1,4}([.][0-9]{1,2})?"), true);
        }

        /** Null where the cell may not stand there. */
        private JsonNode cell(String written) {
            if (!pattern.matcher(written).matches()) {
                return null;
            }
            return number ? DecimalNode.valueOf(new BigDecimal(written)) : JsonNodeFactory.instance.textNode(written);
        }
    }

    /** Rows of the same columns, or exactly one. */
    record Table(List<Column> columns, boolean single) implements RuleKind {

        @Override
        public JsonNode checked(JsonNode value) {
            if (single ? !value.isObject() : !value.isArray()) {
                throw malformed(value.toString());
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
            for (Column column : columns) {
                JsonNode cell = column.cell(
                        VietnameseText.stored(given.path(column.name()).asText()));
                if (cell == null) {
                    throw malformed(given.toString());
                }
                row.set(column.name(), cell);
            }
            if (given.size() != columns.size()) {
                throw malformed(given.toString());
            }
            return row;
        }

        @Override
        public JsonNode read(String typed) {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            typed.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(split(line)));
            if (single && rows.size() != 1) {
                throw malformed(typed);
            }
            return single ? rows.get(0) : rows;
        }

        private ObjectNode split(String line) {
            String[] cells = line.split(Pattern.quote(BAR), -1);
            if (cells.length != columns.size()) {
                throw malformed(line);
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
}
