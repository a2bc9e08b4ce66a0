package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;

/** An edition in use does not change: its composed models and tables are held against their checksums. */
class FrozenEditionTests {

    private static final Path FROZEN = Path.of("src/test/resources/frozen-editions.yaml");
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String HEAD = """
            # SHA-256 of every model and table of each composed edition. A line changes only by a deliberate act:
            # mvn test -Dtest=FrozenEditionTests -Dclusters.freeze=true; see "Freezing" in bpmn/README.md.
            """;

    @Test
    void what_dossiers_run_under_is_what_was_frozen() throws IOException {
        Map<String, Map<String, String>> now = editions();
        if (Boolean.getBoolean("clusters.freeze")) {
            Files.writeString(FROZEN, HEAD + YAML.writeValueAsString(now).replace("---\n", ""));
        }
        assertThat(differences(YAML.readValue(Files.readString(FROZEN), new TypeReference<>() {}), now))
                .as("an edition in use must not change; see Freezing in bpmn/README.md")
                .isEmpty();
    }

    @Test
    void a_changed_a_new_and_a_missing_file_are_named() {
        Map<String, Map<String, String>> frozen = Map.of("2024-nd32", Map.of("a.dmn", "1", "b.dmn", "2"));
        Map<String, Map<String, String>> now =
                Map.of("2024-nd32", Map.of("a.dmn", "9", "c.dmn", "3"), "2027-nd12", Map.of("a.dmn", "1"));
        assertThat(differences(frozen, now))
                .containsExactly(
                        "2024-nd32/a.dmn has changed",
                        "2024-nd32/b.dmn is gone",
                        "2024-nd32/c.dmn is not frozen",
                        "2027-nd12/a.dmn is not frozen");
    }

    private static List<String> differences(
            Map<String, Map<String, String>> frozen, Map<String, Map<String, String>> now) {
        List<String> differences = new ArrayList<>();
        for (String edition : union(frozen, now)) {
            Map<String, String> then = frozen.getOrDefault(edition, Map.of());
            Map<String, String> today = now.getOrDefault(edition, Map.of());
            for (String file : union(then, today)) {
                if (!today.containsKey(file)) {
                    differences.add(edition + "/" + file + " is gone");
                } else if (!today.get(file).equals(then.get(file))) {
                    differences.add(
                            edition + "/" + file + (then.containsKey(file) ? " has changed" : " is not frozen"));
                }
            }
        }
        return differences;
    }

    private static TreeSet<String> union(Map<String, ?> one, Map<String, ?> other) {
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }

    private static Map<String, Map<String, String>> editions() throws IOException {
        Map<String, Map<String, String>> editions = new TreeMap<>();
        for (Edition edition : new Editions().all()) {
            Map<String, String> files = new TreeMap<>();
            Path yaml = Path.of("bpmn", edition.law(), edition.id(), "edition.yaml");
            files.put("edition.yaml", checksum(new FileSystemResource(yaml)));
            for (Map.Entry<String, Resource> file : edition.resources().entrySet()) {
                if (!file.getKey().endsWith(".form")) {
                    files.put(file.getKey(), checksum(file.getValue()));
                }
            }
            editions.put(edition.id(), files);
        }
        return editions;
    }

    /** The same on every system: line ends do not count. */
    private static String checksum(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
