package vn.clusters.support;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A situation of an {@code examples.yaml} and what the law makes of it, in the words of a jurist; see {@code bpmn/README.md}.
 *
 * @param situation the sentence
 * @param question one of those that {@code bpmn/README.md} lists
 * @param procedure establish-cluster if left out
 * @param basis the provision that the answer must cite; null if it cites none
 */
public record Situation(
        String situation, String question, String procedure, JsonNode given, JsonNode expect, String basis) {

    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new ParameterNamesModule());

    public Situation {
        procedure = procedure == null ? "establish-cluster" : procedure;
        given = given == null ? YAML.createObjectNode() : given;
    }

    /** All situations of the file, in its order. */
    public static List<Situation> in(Path file) {
        try {
            return YAML.readValue(Files.readString(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What is expected, value by name; {@code appraise: {due: …}} is named {@code appraise.due}. */
    public Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        expect.fields().forEachRemaining(entry -> {
            if (entry.getValue().isObject()) {
                entry.getValue()
                        .fields()
                        .forEachRemaining(inner -> expected.put(
                                entry.getKey() + "." + inner.getKey(),
                                inner.getValue().asText()));
            } else {
                expected.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return expected;
    }
}
