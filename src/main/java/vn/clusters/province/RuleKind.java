package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.regex.Pattern;
import vn.clusters.kernel.Problem;

/** The shape of a rule's value: one choice, one text, one row or a table; as JSON and as people type it. */
sealed interface RuleKind permits RuleKind.Choice, RuleKind.Text, RuleRows {

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

    static RuleKind single(RuleColumn... columns) {
        return new RuleRows(List.of(columns), true);
    }

    static RuleKind table(RuleColumn... columns) {
        return new RuleRows(List.of(columns), false);
    }

    static Problem malformed(String what) {
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
}
