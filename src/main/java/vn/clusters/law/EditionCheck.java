package vn.clusters.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refuses a folder of law that would fail later, when a dossier depends on it. */
final class EditionCheck {

    private static final Set<String> VERIFIED = Set.of("gazette", "secondary");

    /** What every edition of a body of law must answer; scoring is younger than the first decree. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "cluster-law",
            List.of("required-papers", "time-limits", "conditions", "consulted-agencies", "authorities", "overlaps"),
            "investment-law",
            List.of("required-papers", "time-limits", "investment-policy", "authorities"));

    private EditionCheck() {}

    static void folder(EditionFolder folder) {
        EditionFile file = folder.file();
        String[] path = folder.path().split("/");
        require(path[2].equals(file.id()), folder, "id:", "the id is not the name of the folder");
        require(path[1].equals(file.law()), folder, "law:", "the law is not the name of the folder above");
        require(TABLES.containsKey(path[1]), folder, "law:", "no such body of law: " + path[1]);
        require(file.title() != null, folder, "title:", "no title");
        require(file.inForceFrom() != null, folder, "inForceFrom:", "no date of entry into force");
        require(file.amends() == null || file.replaces() == null, folder, "replaces:", "both amends and replaces");
        require(file.amends() != null || !file.procedures().isEmpty(), folder, "procedures:", "no procedures");
        require(!file.acts().isEmpty(), folder, "acts:", "no acts");
        for (Edition.Act act : file.acts()) {
            String verified = String.valueOf(act.verified());
            String place = act.verified() == null ? "citation: " + act.citation() : "verified: " + verified;
            require(VERIFIED.contains(verified), folder, place, "verified by neither gazette nor secondary");
        }
        if (file.transition() != null) {
            milestone(folder, file.transition().keepsPreviousIf());
        }
        citations(file)
                .forEach(citation -> require(
                        CitationSyntax.accepts(citation),
                        folder,
                        String.valueOf(citation),
                        "not a citation: " + citation));
    }

    private static Stream<String> citations(EditionFile file) {
        Stream<String> transition = file.transition() == null
                ? Stream.empty()
                : Stream.of(file.transition().citation());
        return Stream.of(Stream.of(file.inForceBy()), file.acts().stream().map(Edition.Act::citation), transition)
                .flatMap(citations -> citations);
    }

    private static void milestone(EditionFolder folder, String slug) {
        try {
            Milestone.of(String.valueOf(slug));
        } catch (IllegalArgumentException e) {
            throw folder.fault("keepsPreviousIf:", "no milestone: " + slug);
        }
    }

    static void composed(EditionFolder folder, Map<String, DmnTable> tables) {
        for (String table : TABLES.get(folder.file().law())) {
            require(tables.containsKey(table), folder, "id:", "the composed edition has no table " + table + ".dmn");
        }
        tables.forEach(EditionCheck::table);
    }

    private static void table(String name, DmnTable table) {
        if (!name.equals(table.id())) {
            throw new UnreadableLaw(table.file(), 0, "the decision id is not the name of the file: " + table.id());
        }
        for (DmnTable.Rule rule : table.rules()) {
            String citation = table.answer(rule, "citation");
            if (!CitationSyntax.accepts(citation)) {
                throw new UnreadableLaw(table.file(), rule.line(), "not a citation: " + citation);
            }
            switch (name) {
                case "time-limits" -> limit(table, rule);
                case "required-papers" ->
                    reads(table, rule, "copies", "a paper without number of copies", EditionCheck::atLeastOne);
                case "conditions" -> reads(table, rule, "verdict", "a condition without verdict", Finding.Verdict::of);
                default -> {}
            }
        }
    }

    private static void limit(DmnTable table, DmnTable.Rule rule) {
        reads(table, rule, "amount", "a limit without number of days", EditionCheck::atLeastOne);
        reads(table, rule, "unit", "a limit without unit", TimeLimits.Unit::of);
        reads(table, rule, "startsOn", "a limit without start", Milestone::of);
        reads(table, rule, "endsOn", "a limit without end", Milestone::of);
    }

    private static int atLeastOne(String amount) {
        int number = Integer.parseInt(amount);
        if (number < 1) {
            throw new IllegalArgumentException("less than one");
        }
        return number;
    }

    private static void reads(
            DmnTable table, DmnTable.Rule rule, String column, String fault, Function<String, ?> reading) {
        String written = String.valueOf(table.answer(rule, column));
        try {
            reading.apply(written);
        } catch (IllegalArgumentException e) {
            throw new UnreadableLaw(table.file(), rule.line(), fault + ": " + written);
        }
    }

    private static void require(boolean holds, EditionFolder folder, String value, String fault) {
        if (!holds) {
            throw folder.fault(value, fault);
        }
    }
}
