package vn.clusters.law;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fact on which conditions turn.
 *
 * @param label Vietnamese
 * @param yesOrNo else a number
 * @param min lowest number the table takes, null if any
 * @param max highest number the table takes, null if any
 * @param options the values to choose from, none for numbers and for yes or no
 */
public record AskedFact(
        String name, String label, boolean yesOrNo, BigDecimal min, BigDecimal max, List<Option> options) {

    /** A value of a table with its Vietnamese word. */
    public record Option(String value, String label) {}

    static AskedFact of(DmnTable.Input input) {
        return new AskedFact(
                input.name(),
                input.label(),
                input.type().equals("boolean"),
                input.bound(0),
                input.bound(1),
                input.options().stream()
                        .map(value -> new Option(value, LawWords.value(value)))
                        .toList());
    }
}
