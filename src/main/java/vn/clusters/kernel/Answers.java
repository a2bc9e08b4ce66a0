package vn.clusters.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an officer filled in on a form, already checked against it; texts come composed, blank ones as null. */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = values == null ? Map.of() : values;
    }

    public String text(String key) {
        return text(values.get(key));
    }

    public BigDecimal number(String key) {
        Object value = values.get(key);
        return value == null || value.toString().isBlank() ? null : new BigDecimal(value.toString());
    }

    public LocalDate date(String key) {
        Object value = values.get(key);
        return value == null || value instanceof LocalDate ? (LocalDate) value : LocalDate.parse(value.toString());
    }

    /** False when unanswered. */
    public boolean flag(String key) {
        return Boolean.parseBoolean(String.valueOf(values.get(key)));
    }

    /** The chosen options of a field with several, empty when unanswered. */
    public List<String> choices(String key) {
        return values.get(key) instanceof List<?> chosen
                ? chosen.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The answered texts of a repeated field by item key, in no particular order. */
    public Map<String, String> repeated(String key) {
        Map<String, String> items = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(key + ":") && text(value) != null) {
                items.put(name.substring(key.length() + 1), text(value));
            }
        });
        return items;
    }

    private static String text(Object value) {
        String text = value == null ? null : VietnameseText.stored(value.toString());
        return text == null || text.isEmpty() ? null : text;
    }
}
