package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said in one place is not said otherwise in another. */
class MessagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    @Test
    void no_sentence_stands_under_one_key_twice() throws IOException {
        Map<String, Integer> times = new HashMap<>();
        for (Path bundle : bundles()) {
            Files.readAllLines(bundle).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .forEach(key -> times.merge(key, 1, Integer::sum));
        }
        assertThat(times).hasSizeGreaterThan(500);
        assertThat(times.entrySet().stream().filter(key -> key.getValue() > 1)).isEmpty();
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }
}
