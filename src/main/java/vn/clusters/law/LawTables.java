package vn.clusters.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;

/** Asks a table of an edition, by the procedure or by the facts; what the rows mean, each question's own type says. */
@Component
class LawTables {

    private final Editions editions;
    private final DecisionTables tables;
    private final Map<String, List<Row>> known = new ConcurrentHashMap<>();

    LawTables(Editions editions, @Lazy DecisionTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    /** The table as it is written; empty if the edition has none of that name. */
    Optional<DmnTable> find(String edition, String table) {
        return Optional.ofNullable(editions.tables(edition).get(table));
    }

    /** @throws Problem 404 {@code unknown-edition} or 422 {@code unknown-procedure} */
    <T> List<T> ofProcedure(String edition, String procedure, String table, Function<Row, T> reading) {
        editions.require(edition, procedure);
        return rows(edition, table, "procedure", procedure).map(reading).toList();
    }

    /** @throws Problem 404 {@code unknown-edition} or 422 {@code unknown-procedure} */
    <T> List<T> ofProcedure(
            String edition, String procedure, String table, Map<String, ?> inputs, Function<Row, T> reading) {
        editions.require(edition, procedure);
        Map<String, Object> asked = new TreeMap<>(inputs);
        asked.put("procedure", procedure);
        return rows(edition, table, asked).map(reading).toList();
    }

    Stream<Row> rows(String edition, String table, String input, String value) {
        return rows(edition, table, Map.of(input, value));
    }

    /** What a table says of few inputs; asked once, for an edition never changes. */
    Stream<Row> rows(String edition, String table, Map<String, ?> inputs) {
        return known
                .computeIfAbsent(
                        edition + "/" + table + "/" + inputs, key -> tables.evaluate(edition, table, inputs).stream()
                                .map(Row::new)
                                .toList())
                .stream();
    }

    /** @throws Problem 422 {@code fact-malformed} naming the fact, {@code no-such-table} */
    <T> List<T> matching(String edition, String table, Map<String, ?> facts, Function<Row, T> reading) {
        DmnTable asked = find(edition, table)
                .orElseThrow(() -> new Problem(422, "no-such-table", edition).with("field", "edition"));
        return tables.evaluate(edition, table, Facts.read(asked, facts)).stream()
                .map(Row::new)
                .map(reading)
                .toList();
    }

    /** The first match; empty if there is none or the edition does not have the table. */
    <T> Optional<T> firstMatching(String edition, String table, Map<String, ?> facts, Function<Row, T> reading) {
        return find(edition, table).flatMap(asked -> matching(edition, table, facts, reading).stream()
                .findFirst());
    }
}
