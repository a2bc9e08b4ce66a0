package vn.clusters.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import vn.clusters.law.ChangeKinds.ChangeKind;

/** Lists that are read and written as one, as JSON in a column. */
final class JsonColumns {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonColumns() {}

    /** What is to change. */
    static class Alterations extends Column<Alteration> {
        Alterations() {
            super(new TypeReference<>() {});
        }
    }

    /** The kinds that the edition's table found. */
    static class Kinds extends Column<ChangeKind> {
        Kinds() {
            super(new TypeReference<>() {});
        }
    }

    private abstract static class Column<T> implements AttributeConverter<List<T>, String> {

        private final TypeReference<List<T>> type;

        Column(TypeReference<List<T>> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(List<T> items) {
            try {
                return JSON.writeValueAsString(items);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public List<T> convertToEntityAttribute(String column) {
            try {
                return JSON.readValue(column, type);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
