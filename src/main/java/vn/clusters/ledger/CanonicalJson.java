package vn.clusters.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the canonical form of RFC 8785: sorted keys, no blanks, UTF-8. Decimals and integers beyond 2^53 are written
 * as text, so that every reader gets back the very same characters.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final long EXACT = 1L << 53;

    private CanonicalJson() {}

    static String of(Object value) {
        return write(normal(MAPPER.valueToTree(value)));
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes a map whose values are canonical already. */
    static String write(Object canonical) {
        try {
            return MAPPER.writeValueAsString(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object normal(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> sorted(node);
            case ARRAY -> elements(node);
            case NUMBER -> number(node);
            case STRING -> text(node.textValue());
            default -> node;
        };
    }

    private static Map<String, Object> sorted(JsonNode object) {
        Map<String, Object> fields = new TreeMap<>();
        object.fields().forEachRemaining(field -> fields.put(text(field.getKey()), normal(field.getValue())));
        return fields;
    }

    private static Object elements(JsonNode array) {
        var elements = new ArrayList<>();
        array.forEach(element -> elements.add(normal(element)));
        return elements;
    }

    private static Object number(JsonNode number) {
        boolean exact = number.isIntegralNumber() && number.canConvertToLong() && Math.abs(number.longValue()) <= EXACT;
        return exact
                ? JsonNodeFactory.instance.numberNode(number.longValue())
                : number.decimalValue().toPlainString();
    }

    private static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
