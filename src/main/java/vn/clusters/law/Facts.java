package vn.clusters.law;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.clusters.kernel.Problem;

/** Facts as a table wants them: of the declared type and within the declared values; what it does not ask is left out. */
final class Facts {

    /** More than any area, share or number of clusters needs. */
    private static final int CHARACTERS = 20;

    private Facts() {}

    /** @throws Problem 422 {@code fact-malformed} naming the fact */
    static Map<String, Object> read(DmnTable table, Map<String, ?> given) {
        Map<String, Object> facts = new HashMap<>();
        for (DmnTable.Input input : table.inputs()) {
            Object value = given.get(input.name());
            facts.put(input.name(), value == null || value.toString().isBlank() ? null : typed(input, value));
        }
        return facts;
    }

    private static Object typed(DmnTable.Input input, Object value) {
        return switch (input.type()) {
            case "boolean" -> bool(input, value.toString().strip());
            case "integer", "double" -> number(input, value.toString().strip());
            default -> oneOf(input, value.toString().strip());
        };
    }

    private static Boolean bool(DmnTable.Input input, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw malformed(input, LawWords.say("fact.boolean"));
        }
        return Boolean.valueOf(value);
    }

    private static BigDecimal number(DmnTable.Input input, String value) {
        if (value.length() > CHARACTERS || !value.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d)?")) {
            throw malformed(input, LawWords.say("fact.number"));
        }
        BigDecimal number = new BigDecimal(value);
        if (input.type().equals("integer") && number.stripTrailingZeros().scale() > 0) {
            throw malformed(input, LawWords.say("fact.whole"));
        }
        BigDecimal min = input.bound(0);
        BigDecimal max = input.bound(1);
        if (min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0) {
            throw malformed(input, LawWords.say("fact.range", range(min, max)));
        }
        return number;
    }

    private static String range(BigDecimal min, BigDecimal max) {
        return max == null
                ? LawWords.say("rule.at-least", min.toPlainString())
                : LawWords.say("rule.range", min.toPlainString(), max.toPlainString());
    }

    /** The sentence is for people; the codes stand beside it for a client. */
    private static String oneOf(DmnTable.Input input, String value) {
        List<String> allowed = input.options();
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            String words = allowed.stream().map(LawWords::value).collect(Collectors.joining(", "));
            throw malformed(input, LawWords.say("fact.one-of", words)).with("allowed", allowed);
        }
        return value;
    }

    private static Problem malformed(DmnTable.Input input, String why) {
        return new Problem(422, "fact-malformed", input.label(), why).with("field", "facts." + input.name());
    }
}
