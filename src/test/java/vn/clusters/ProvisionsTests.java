package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/provisions.md} says is encoded stands in the files it names, and its counts are those of its rows. */
class ProvisionsTests {

    private static final Path TABLE = Path.of("docs/provisions.md");
    private static final Pattern COUNTS = Pattern.compile("(\\d+) provisions: (\\d+) encoded\\s+"
            + "\\((\\d+) read in the gazette, (\\d+) in secondary sources only\\), (\\d+) left out");

    private record Row(String provision, List<String> cells) {}

    @Test
    void every_encoded_provision_is_cited_in_each_file_named_beside_it() throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Row row : rows("## Encoded")) {
            for (String file : row.cells().get(2).replace("`", "").split(", ")) {
                if (cited(file).noneMatch(text -> text.contains(row.provision()))) {
                    complaints.add(row.provision() + ": not cited in " + file);
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_counts_are_those_of_the_rows() throws IOException {
        Matcher counts = COUNTS.matcher(Files.readString(TABLE));
        assertThat(counts.find()).isTrue();
        List<Row> encoded = rows("## Encoded");
        int leftOut = rows("## Left out").size();
        long gazette = encoded.stream()
                .filter(row -> row.cells().get(3).equals("gazette"))
                .count();
        assertThat(Stream.of(1, 2, 3, 4, 5).map(group -> Long.valueOf(counts.group(group))))
                .containsExactly(
                        (long) encoded.size() + leftOut,
                        (long) encoded.size(),
                        gazette,
                        encoded.size() - gazette,
                        (long) leftOut);
    }

    @Test
    void no_provision_stands_twice_and_what_is_left_out_has_its_reason() throws IOException {
        assertThat(Stream.concat(rows("## Encoded").stream(), rows("## Left out").stream())
                        .map(Row::provision))
                .doesNotHaveDuplicates();
        assertThat(rows("## Left out"))
                .allSatisfy(row -> assertThat(row.cells().get(2)).isNotBlank());
    }

    private static List<Row> rows(String heading) throws IOException {
        String section = Files.readString(TABLE).split(heading + "\n")[1].split("\n## ")[0];
        return section.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .map(cells -> new Row(cells.get(0), cells))
                .toList();
    }

    /** The texts of every file of that name, whichever edition it stands in. */
    private static Stream<String> cited(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            for (Path file : files.filter(one -> one.endsWith(name)).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts.stream();
    }
}
