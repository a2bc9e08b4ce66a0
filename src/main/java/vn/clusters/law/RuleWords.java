package vn.clusters.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A decision table in words: when a rule applies and what it says then. */
final class RuleWords {

    /**
     * A rule in words.
     *
     * @param conditions empty if the rule always applies
     * @param note how an unclear provision is read, else empty
     */
    record Rule(String id, List<String> conditions, List<String> answers, String citation, String note) {}

    record Table(String id, String name, List<String> columns, List<Rule> rules) {}

    private static final Set<String> KEYS = Set.of("paper", "limit", "key", "place", "topic");
    private static final Pattern RANGE = Pattern.compile("\\[([\\d.]+)\\.\\.([\\d.]+)([\\])])");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<) (.+)");
    private static final Map<String, String> COMPARED =
            Map.of(">=", "rule.at-least", ">", "rule.above", "<", "rule.below", "<=", "rule.at-most");
    private static final Pattern FACT = Pattern.compile("\" \\+ replace\\(string\\((\\w+)\\), .*?\\) \\+ \"");

    private final DmnTable table;

    private RuleWords(DmnTable table) {
        this.table = table;
    }

    static Table of(DmnTable table) {
        RuleWords words = new RuleWords(table);
        List<String> columns =
                words.shown().mapToObj(i -> table.outputs().get(i).label()).toList();
        return new Table(
                table.id(),
                table.name(),
                columns,
                table.rules().stream().map(words::rule).toList());
    }

    /** The columns for people: a key is left out where a name stands beside it; the citation stands by itself. */
    private IntStream shown() {
        List<String> names = table.outputs().stream().map(DmnTable.Output::name).toList();
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).equals("citation"))
                .filter(i -> !names.contains("name") || !KEYS.contains(names.get(i)));
    }

    private Rule rule(DmnTable.Rule rule) {
        List<String> conditions = IntStream.range(0, table.inputs().size())
                .filter(i -> !rule.conditions().get(i).isEmpty())
                .mapToObj(i -> table.inputs().get(i).label() + ": "
                        + condition(rule.conditions().get(i)))
                .toList();
        List<String> answers =
                shown().mapToObj(i -> answer(rule.answers().get(i))).toList();
        return new Rule(rule.id(), conditions, answers, table.answer(rule, "citation"), rule.note());
    }

    private String condition(String feel) {
        return Stream.of(feel.split(","))
                .map(String::strip)
                .map(this::test)
                .collect(Collectors.joining(LawWords.say("rule.or")));
    }

    private String test(String feel) {
        Matcher range = RANGE.matcher(feel);
        if (range.matches()) {
            String key = range.group(3).equals("]") ? "rule.range" : "rule.range-below";
            return LawWords.say(key, range.group(1), range.group(2));
        }
        Matcher comparison = COMPARISON.matcher(feel);
        if (comparison.matches()) {
            return LawWords.say(COMPARED.get(comparison.group(1)), label(comparison.group(2)));
        }
        return LawWords.value(DmnTable.bare(feel));
    }

    private String answer(String feel) {
        String sentence = FACT.matcher(feel).replaceAll(fact -> "[" + label(fact.group(1)) + "]");
        return LawWords.value(DmnTable.bare(sentence));
    }

    private String label(String name) {
        return table.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(DmnTable.Input::label)
                .findFirst()
                .orElse(name);
    }
}
