package vn.clusters.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.clusters.kernel.Answers;
import vn.clusters.registry.PlanChange.Kind;

/** The answers on one cluster; the first stands alone on the form, the others are repeated with their number. */
record EntryAnswers(Answers answers, String suffix) {

    /** The fields of one cluster, the first for which it is known that somebody means it. */
    private static final List<String> FIELDS = List.of(
            "planName",
            "planKind",
            "planNewName",
            "planPlace",
            "planArea",
            "planTrades",
            "planGround",
            "planReason",
            "planInvestment",
            "planConversion");

    /** The rows in which anything is filled in, in the order of the form. */
    static List<EntryAnswers> all(Answers answers) {
        Stream<EntryAnswers> others = FIELDS.stream()
                .flatMap(field -> answers.repeated(field).keySet().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Integer::valueOf))
                .map(number -> new EntryAnswers(answers, ":" + number));
        return Stream.concat(Stream.of(new EntryAnswers(answers, "")), others).toList();
    }

    String field(String key) {
        return key + suffix;
    }

    Kind kind() {
        return text("planKind") == null ? null : Kind.of(text("planKind"));
    }

    String name() {
        return text("planName");
    }

    /** What this kind of change needs and nobody filled in. */
    List<String> missing() {
        List<String> needed = new ArrayList<>(List.of("planKind", "planName", "planGround", "planReason"));
        if (kind() == Kind.ADD) {
            needed.addAll(List.of("planPlace", "planArea"));
        }
        if (kind() == Kind.WITHDRAW) {
            needed.add("planConversion");
        }
        return needed.stream().filter(field -> text(field) == null).toList();
    }

    ProposedEntry entry() {
        return new ProposedEntry(
                kind(),
                name(),
                text("planNewName"),
                text("planPlace"),
                number("planArea"),
                text("planTrades"),
                text("planGround"),
                text("planReason"),
                number("planInvestment"),
                text("planConversion"),
                null,
                null);
    }

    private String text(String key) {
        return answers.text(field(key));
    }

    private BigDecimal number(String key) {
        return answers.number(field(key));
    }
}
