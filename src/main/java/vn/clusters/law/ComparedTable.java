package vn.clusters.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One table in two editions, rule beside rule. */
record ComparedTable(String id, String name, List<Row> rows) {

    /** The order in which people ask: how long, on what conditions, with which papers. */
    private static final List<String> FIRST = List.of("time-limits", "conditions", "required-papers");

    /** How a rule differs. */
    enum Kind {
        CHANGED,
        ADDED,
        REMOVED,
        RECITED,
        SAME;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A column of a rule with what stands in it. */
    record Line(String label, String value) {}

    /** A rule in both editions; of a changed one only the columns that differ, else all. */
    record Row(Kind kind, String what, List<Line> before, List<Line> after) {

        /** The word for the kind, as a message key. */
        public String word() {
            return "law.kind." + kind.slug();
        }

        /** Whether the rule says something else than before. */
        public boolean isOther() {
            return kind == Kind.CHANGED || kind == Kind.ADDED || kind == Kind.REMOVED;
        }
    }

    public long changed() {
        return count(Kind.CHANGED);
    }

    public long added() {
        return count(Kind.ADDED);
    }

    public long removed() {
        return count(Kind.REMOVED);
    }

    public long recited() {
        return count(Kind.RECITED);
    }

    public long same() {
        return count(Kind.SAME);
    }

    private long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** Every table of the two, limits, conditions and papers first. */
    static List<ComparedTable> of(Map<String, DmnTable> earlier, Map<String, DmnTable> later) {
        TreeSet<String> names =
                new TreeSet<>(Comparator.comparing(ComparedTable::rank).thenComparing(name -> name));
        names.addAll(earlier.keySet());
        names.addAll(later.keySet());
        return names.stream()
                .map(name -> of(name, earlier.get(name), later.get(name)))
                .toList();
    }

    private static int rank(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }

    private static ComparedTable of(String id, DmnTable earlier, DmnTable later) {
        Map<String, List<Line>> before = rules(earlier);
        Map<String, List<Line>> after = rules(later);
        List<Row> rows = new ArrayList<>();
        after.forEach((rule, lines) -> rows.add(row(before.get(rule), lines)));
        before.forEach((rule, lines) -> {
            if (!after.containsKey(rule)) {
                rows.add(row(lines, null));
            }
        });
        return new ComparedTable(id, (later == null ? earlier : later).name(), rows);
    }

    private static Map<String, List<Line>> rules(DmnTable table) {
        Map<String, List<Line>> rules = new java.util.LinkedHashMap<>();
        if (table != null) {
            RuleWords.Table words = RuleWords.of(table);
            words.rules().forEach(rule -> rules.put(rule.id(), lines(words.columns(), rule)));
        }
        return rules;
    }

    private static List<Line> lines(List<String> columns, RuleWords.Rule rule) {
        List<Line> lines = new ArrayList<>();
        IntStream.range(0, columns.size())
                .forEach(i -> lines.add(new Line(columns.get(i), rule.answers().get(i))));
        lines.add(new Line(
                LawWords.say("when"),
                rule.conditions().isEmpty() ? LawWords.say("always") : String.join("; ", rule.conditions())));
        lines.add(new Line(LawWords.say("citation"), rule.citation()));
        return lines;
    }

    private static Row row(List<Line> before, List<Line> after) {
        String what = (after == null ? before : after).get(0).value();
        if (before == null) {
            return new Row(Kind.ADDED, what, List.of(), after);
        }
        if (after == null) {
            return new Row(Kind.REMOVED, what, before, List.of());
        }
        List<Line> lost = without(before, after);
        List<Line> won = without(after, before);
        return new Row(
                kind(lost, won), what, lost.isEmpty() && won.isEmpty() ? before : lost, won.isEmpty() ? after : won);
    }

    private static Kind kind(List<Line> lost, List<Line> won) {
        if (lost.isEmpty() && won.isEmpty()) {
            return Kind.SAME;
        }
        boolean onlyCited = java.util.stream.Stream.concat(lost.stream(), won.stream())
                .allMatch(line -> line.label().equals(LawWords.say("citation")));
        return onlyCited ? Kind.RECITED : Kind.CHANGED;
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
