package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Sets that exist elsewhere, to begin with; an administrator takes one over or leaves it. */
@Component
class RuleExamples {

    /** A value and where it comes from. */
    record Example(String typed, String source) {}

    private final Map<Rule, Example> examples = new EnumMap<>(Rule.class);

    RuleExamples(@Value("classpath:reference/${clusters.province}/rule-examples.yaml") Resource file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            JsonNode read = new YAMLMapper().readTree(content);
            read.fieldNames().forEachRemaining(key -> add(Rule.of(key).orElseThrow(), read.get(key)));
        }
    }

    private void add(Rule rule, JsonNode example) {
        JsonNode value = rule.kind().checked(example.get("value"));
        examples.put(
                rule,
                new Example(rule.kind().typed(value), example.get("source").asText()));
    }

    Optional<Example> of(Rule rule) {
        return Optional.ofNullable(examples.get(rule));
    }
}
