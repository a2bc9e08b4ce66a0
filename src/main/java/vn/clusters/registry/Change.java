package vn.clusters.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.util.Map;

/** What a decision changed in one fact; null before it was known. */
record Change(String before, String after) {

    /** Changes by fact, as JSON in one column. */
    static class Column implements AttributeConverter<Map<String, Change>, String> {

        private static final JsonMapper JSON = new JsonMapper();
        private static final TypeReference<Map<String, Change>> CHANGES = new TypeReference<>() {};

        @Override
        public String convertToDatabaseColumn(Map<String, Change> changes) {
            try {
                return JSON.writeValueAsString(changes);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Map<String, Change> convertToEntityAttribute(String column) {
            try {
                return JSON.readValue(column, CHANGES);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
