package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The content security policy forbids scripts in pages; a template that has one would silently do nothing. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern INLINE = Pattern.compile(
            "\\son[a-z]+\\s*=|th:on[a-z]+|hx-on|<script(?![^>]*src)|javascript:", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOREIGN =
            Pattern.compile("(src|href)\\s*=\\s*[\"'](https?:)?//(?!www\\.thymeleaf\\.org)", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");

    @Test
    void templates_hold_no_script_no_foreign_content_and_nothing_unescaped() throws IOException {
        assertThat(found(INLINE)).as("scripts in templates").isEmpty();
        assertThat(found(FOREIGN)).as("content from other hosts").isEmpty();
        assertThat(found(UNESCAPED)).as("text that is not escaped").isEmpty();
    }

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> pattern.matcher(read(file)).find())
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
