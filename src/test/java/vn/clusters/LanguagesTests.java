package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever chose English reads English everywhere; what is printed, kept or law stays Vietnamese. */
class LanguagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Words of printed papers and of drafts that become papers: Vietnamese whatever the screen speaks. */
    private static final Pattern PAPERS =
            Pattern.compile("(appraisal|decision|plan)\\.paper\\..*|document\\.(print|symbol)\\..*"
                    + "|decision\\.draft\\..*|reception\\.(title|symbol)\\..*|opinion\\.(question|summary)-draft"
                    + "|change\\.handling\\.draft");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ELEMENT =
            Pattern.compile("<([\\w:]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>([^<]*)", Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(title|aria-label|placeholder|alt|value|data-confirm)=\"[^\"]*\\p{L}[^\"]*\"");

    @Test
    void the_bundles_are_in_step() throws IOException {
        for (Path vietnamese : bundles()) {
            Properties said = read(vietnamese);
            Properties translated = read(english(vietnamese));
            Set<String> expected = new TreeSet<>(said.stringPropertyNames());
            expected.removeIf(key -> PAPERS.matcher(key).matches());
            assertThat(translated.stringPropertyNames())
                    .as(vietnamese.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
            expected.forEach(key -> assertThat(placeholders(translated.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(said.getProperty(key))));
        }
    }

    @Test
    void every_task_and_every_label_of_a_form_has_its_english_words() throws IOException {
        Properties words = read(BUNDLES.resolve("models_en.properties"));
        Set<String> missing = new TreeSet<>();
        for (Path file : files(Path.of("forms"), ".form")) {
            JsonNode form = new ObjectMapper().readTree(file.toFile());
            labels(form.path("components"), form.path("id").asText(), words, missing);
        }
        Pattern task = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");
        for (Path file : files(Path.of("bpmn"), ".bpmn")) {
            Matcher found = task.matcher(Files.readString(file));
            while (found.find()) {
                need(words, missing, "task." + found.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void labels(JsonNode components, String form, Properties words, Set<String> missing) {
        for (JsonNode component : components) {
            String key = component.path("key").asText(component.path("id").asText());
            boolean labelled = Stream.of("label", "dateLabel", "text")
                    .anyMatch(part -> !component.path(part).asText().isBlank());
            if (labelled && !key.equals("outcome")) {
                need(words, missing, "field." + form + "." + key, "field." + key);
            }
            if (component.hasNonNull("description")) {
                need(words, missing, "field." + form + "." + key + ".help", "field." + key + ".help");
            }
            component.path("values").forEach(value -> {
                String option = key + "." + value.path("value").asText();
                need(words, missing, "option." + form + "." + option, "option." + option);
            });
            labels(component.path("components"), form, words, missing);
        }
    }

    private static void need(Properties words, Set<String> missing, String... keys) {
        if (Stream.of(keys).noneMatch(words::containsKey)) {
            missing.add(keys[0]);
        }
    }

    @Test
    void templates_say_nothing_that_is_not_in_a_bundle() throws IOException {
        Set<String> literal = new TreeSet<>();
        for (Path file : files(TEMPLATES, ".html")) {
            if (file.endsWith("document/print.html")) {
                continue;
            }
            Matcher element =
                    ELEMENT.matcher(Files.readString(file).replaceAll("(?s)<!--.*?-->|<style.*?</style>", ""));
            while (element.find()) {
                String attributes = element.group(2);
                boolean replaced = attributes.contains("th:text") || attributes.contains("th:replace");
                boolean key = element.group(1).equals("kbd");
                if (LETTERS.matcher(element.group(3)).find() && !replaced && !key
                        || SPOKEN.matcher(attributes).find() && saysWords(attributes)) {
                    literal.add(file + ": " + element.group().strip());
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    /** An attribute with blanks or Vietnamese letters; values that are codes have neither. */
    private static boolean saysWords(String attributes) {
        Matcher attribute = SPOKEN.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group().codePoints().anyMatch(letter -> letter > 0xBF)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> bundles() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .filter(file -> !file.endsWith("models.properties"))
                .toList();
    }

    private static Path english(Path bundle) {
        return Path.of(bundle.toString().replace(".properties", "_en.properties"));
    }

    private static List<Path> files(Path under, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path bundle) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
