package vn.clusters.law;

import java.util.List;
import java.util.stream.IntStream;

/** A decision table as it is written: what it asks, what it answers and its rules, for checks and for the reader. */
record DmnTable(String file, String id, String name, List<Input> inputs, List<Output> outputs, List<Rule> rules) {

    /**
     * A fact the table asks for.
     *
     * @param type boolean, string, integer or double
     * @param allowed FEEL text of the allowed values, empty if any
     */
    record Input(String name, String label, String type, String allowed) {}

    /** A column of the answer. */
    record Output(String name, String label) {}

    /** A row, with FEEL texts in the order of the columns; an empty condition always holds. */
    record Rule(int line, List<String> conditions, List<String> answers) {}

    /** The written answer of a rule without the quotes of a FEEL string, or null if the table has no such column. */
    String answer(Rule rule, String output) {
        return IntStream.range(0, outputs.size())
                .filter(i -> outputs.get(i).name().equals(output))
                .mapToObj(i -> bare(rule.answers().get(i)))
                .findFirst()
                .orElse(null);
    }

    static String bare(String feel) {
        boolean quoted = feel.length() > 1 && feel.startsWith("\"") && feel.endsWith("\"");
        return quoted ? feel.substring(1, feel.length() - 1) : feel;
    }
}
