package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A column of a rule's rows.
 *
 * @param pattern of what may stand in it
 * @param number whether JSON writes it as a number
 */
record RuleColumn(String name, Pattern pattern, boolean number) {

    static RuleColumn word(String name) {
        return new RuleColumn(name, Pattern.compile("[a-z0-9][a-z0-9-]{0,59}"), false);
    }

    static RuleColumn text(String name) {
        return new RuleColumn(name, Pattern.compile("[^|\\r\\n]{1,500}"), false);
    }

    static RuleColumn choice(String name, String... options) {
        return new RuleColumn(name, Pattern.compile(String.join("|", options)), false);
    }

    static RuleColumn whole(String name) {
        return new RuleColumn(name, Pattern.compile("[1-9][0-9]{0,2}"), true);
    }

    static RuleColumn number(String name) {
        return new RuleColumn(name, Pattern.compile("[0-9]{1,4}([.][0-9]{1,2})?"), true);
    }

    /** Null where the cell may not stand there. */
    JsonNode cell(String written) {
        if (!pattern.matcher(written).matches()) {
            return null;
        }
        return number ? DecimalNode.valueOf(new BigDecimal(written)) : JsonNodeFactory.instance.textNode(written);
    }
}
