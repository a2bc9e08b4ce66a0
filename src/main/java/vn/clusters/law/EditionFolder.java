package vn.clusters.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/**
 * The folder of one decree as it is written.
 *
 * @param path {@code bpmn/<law>/<edition>}
 * @param files the models and tables it holds itself, by name
 */
record EditionFolder(String path, EditionFile file, List<String> lines, Map<String, Resource> files) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static EditionFolder read(String path, Resource yaml, Map<String, Resource> files) {
        try {
            String text = yaml.getContentAsString(StandardCharsets.UTF_8);
            EditionFolder folder =
                    new EditionFolder(path, parse(path, text), text.lines().toList(), files);
            EditionCheck.folder(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EditionFile parse(String path, String text) {
        try {
            return YAML.readValue(text, EditionFile.class);
        } catch (UnrecognizedPropertyException e) {
            // Jackson meets it only when it has read the whole record.
            throw fault(
                    path, text.lines().toList(), e.getPropertyName() + ":", "no such entry: " + e.getPropertyName());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableLaw(path + "/edition.yaml", line, e.getOriginalMessage());
        }
    }

    /** The fault of a value in {@code edition.yaml}, with the line on which it stands. */
    UnreadableLaw fault(String value, String fault) {
        return fault(path, lines, value, fault);
    }

    private static UnreadableLaw fault(String path, List<String> lines, String value, String fault) {
        int line = 0;
        while (line < lines.size() && !lines.get(line).contains(value)) {
            line++;
        }
        return new UnreadableLaw(path + "/edition.yaml", line < lines.size() ? line + 1 : 0, fault);
    }
}
