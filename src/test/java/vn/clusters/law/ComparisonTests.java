package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTests {

    private static final Editions EDITIONS = new Editions();

    /** As keys of the program look: kebab-case, camelCase, UPPER_CASE or one bare word. */
    private static final String KEY = "[a-z]+\\d*([-_][a-z0-9]+)*|[a-z]+([A-Z][a-z]+)+|[A-Z]+(_[A-Z]+)*";

    /** Any two editions of one body of law. */
    static Stream<List<Edition>> pairs() {
        return EDITIONS.all().stream().flatMap(one -> EDITIONS.all().stream()
                .filter(other -> one.law().equals(other.law()))
                .filter(other -> one.inForceFrom().isBefore(other.inForceFrom()))
                .map(other -> List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void no_key_of_the_program_stands_on_the_page(List<Edition> pair) {
        Stream<String> rows =
                ComparedTable.of(
                                EDITIONS.tables(pair.get(0).id()),
                                EDITIONS.tables(pair.get(1).id()))
                        .stream()
                        .flatMap(table -> Stream.concat(
                                Stream.of(table.name()), table.rows().stream().flatMap(ComparisonTests::words)));
        Stream<String> steps = ComparedModel.of(pair.get(0), pair.get(1)).stream()
                .flatMap(model -> Stream.of(List.of(model.name()), model.added(), model.removed(), model.renamed())
                        .flatMap(List::stream));

        assertThat(Stream.concat(rows, steps)
                        .filter(words -> words.matches(KEY))
                        .distinct())
                .isEmpty();
    }

    private static Stream<String> words(ComparedTable.Row row) {
        return Stream.concat(
                Stream.of(row.what()),
                Stream.of(row.before(), row.after()).flatMap(List::stream).map(ComparedTable.Line::value));
    }
}
