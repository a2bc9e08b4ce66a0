package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of law with a fault keeps the application from starting; the fault is named with file and line. */
class BadEditionTests {

    private static final Path GOOD = Path.of("src/test/resources/new-decree/bpmn/cluster-law/2027-nd12");
    private static final String PLACE = "bpmn/cluster-law/2027-nd12/";

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void a_good_folder() throws IOException {
        folder = Files.createDirectories(root.resolve(PLACE));
        try (Stream<Path> files = Files.list(GOOD)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "edition.yaml | inForceBy: Điều 3 Nghị định 12/2027/NĐ-CP | inForceBy: nghị định mới | not a citation",
                "edition.yaml | inForceFrom: 2027-03-01 | inForceFrom: 01/3/2027 | Cannot deserialize",
                "edition.yaml | inForceFrom: 2027-03-01 | inForceFrom: 2026-09-15 | in force from the same day",
                "edition.yaml | amends: 2026-nd303 | amends: 2026-nd304 | no edition of this law",
                "edition.yaml | title: Nghị định | titel: Nghị định | no such entry: titel",
                "edition.yaml | keepsPreviousIf: sent-to-department | keepsPreviousIf: lunch | no milestone",
                "edition.yaml | verified: secondary | verified: rumour | verified by neither",
                "time-limits.dmn | \"khoản 1 Điều 10 Nghị định 32/2024/NĐ-CP | \"như trên | not a citation",
                "time-limits.dmn | \"working-day\" | | a limit without unit",
                "time-limits.dmn | <text>1</text> | <text>0</text> | a limit without number of days",
                "time-limits.dmn | \"first-request\" | \"lunch\" | a limit without start",
                "required-papers.dmn | <text>1</text> | <text></text> | a paper without number of copies",
                "required-papers.dmn | \"điểm a khoản 1 Điều 9 | \"điểm a khoản Điều 9 | not a citation",
                "time-limits.dmn | </decisionTable> | </table> | not well-formed",
            })
    void a_fault_is_named_with_file_and_line(String file, String good, String bad, String fault) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int place = text.indexOf(good);
        Files.writeString(
                folder.resolve(file),
                text.substring(0, place) + (bad == null ? "" : bad) + text.substring(place + good.length()));

        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("(?s)" + PLACE + file + ":\\d+: .*" + fault + ".*")
                .hasMessageStartingWith(PLACE + file + ":" + line(file, text, place) + ":");
    }

    @Test
    void a_law_of_its_own_without_a_table_is_refused() throws IOException {
        Path yaml = folder.resolve("edition.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replace("amends: 2026-nd303", "replaces: 2026-nd303\nprocedures: [establish-cluster]"));

        assertThatThrownBy(this::read)
                .hasMessage(PLACE + "edition.yaml:2: the composed edition has no table conditions.dmn");
    }

    @Test
    void a_condition_that_answers_neither_met_nor_unmet_is_refused() throws IOException {
        Path table = folder.resolve("conditions.dmn");
        String good = Files.readString(Path.of("bpmn/cluster-law/2026-nd303/conditions.dmn"));
        Files.writeString(table, good.replaceFirst("\"not-met\"", "\"perhaps\""));

        assertThatThrownBy(this::read)
                .hasMessageMatching(PLACE + "conditions.dmn:\\d+: a condition without verdict: perhaps");
    }

    private void read() {
        new Editions(List.of("classpath*:", root.toUri().toString()));
    }

    /** Of a table, the line on which the rule begins. */
    private static long line(String file, String text, int place) {
        boolean inRule = file.endsWith(".dmn") && place < text.lastIndexOf("</rule>");
        int from = inRule ? text.lastIndexOf("<rule ", place) : place;
        return text.substring(0, from).lines().count() + (from == 0 || text.charAt(from - 1) == '\n' ? 1 : 0);
    }
}
