package vn.clusters.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A decision table as it is written: what it asks, what it answers and its rules, for checks and for the reader. */
record DmnTable(String file, String id, String name, List<Input> inputs, List<Output> outputs, List<Rule> rules) {

    /**
     * A fact the table asks for.
     *
     * @param type boolean, string, integer or double
     * @param allowed FEEL text of the allowed values, empty if any
     */
    record Input(String name, String label, String type, String allowed) {

        /** The lower (0) or upper (1) of the allowed numbers, written {@code >= a} or {@code [a..b]}; null if there is none. */
        BigDecimal bound(int side) {
            String[] bounds = allowed.replaceAll("[\\[\\]>= ]", "").split("\\.\\.");
            return allowed.isEmpty() || type.equals("string") || bounds.length <= side
                    ? null
                    : new BigDecimal(bounds[side]);
        }

        /** The texts it may be, none if it is no text or any. */
        List<String> options() {
            return type.equals("string") && !allowed.isEmpty()
                    ? Stream.of(allowed.split(","))
                            .map(text -> bare(text.strip()))
                            .toList()
                    : List.of();
        }
    }

    /** A column of the answer. */
    record Output(String name, String label) {}

    /**
     * A row, with FEEL texts in the order of the columns; an empty condition always holds.
     *
     * @param note how an unclear provision is read, empty if it is clear
     */
    record Rule(String id, int line, String note, List<String> conditions, List<String> answers) {}

    /** The facts other than the procedure itself that a rule of the procedure looks at. */
    List<Input> askedFor(String procedure) {
        return IntStream.range(0, inputs.size())
                .filter(i -> !inputs.get(i).name().equals("procedure"))
                .filter(i -> rules.stream()
                        .filter(rule -> ofProcedure(rule, procedure))
                        .anyMatch(rule -> !rule.conditions().get(i).isBlank()))
                .mapToObj(inputs::get)
                .toList();
    }

    private boolean ofProcedure(Rule rule, String procedure) {
        return IntStream.range(0, inputs.size())
                .filter(i -> inputs.get(i).name().equals("procedure"))
                .mapToObj(i -> rule.conditions().get(i))
                .allMatch(condition -> condition.isBlank() || condition.contains("\"" + procedure + "\""));
    }

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
