package vn.clusters.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** What somebody sent by a form or as JSON, read field by field; blank is not given. */
record Given(Map<String, ?> values) {

    private static final int LONGEST = 4_000;
    private static final int MOST_DIGITS = 18;

    /** @throws Problem 422 {@code policy-field-too-long} */
    String text(String key) {
        Object value = values == null ? null : values.get(key);
        String text = value == null ? "" : VietnameseText.stored(value.toString());
        if (text.length() > LONGEST) {
            throw new Problem(422, "policy-field-too-long", key, LONGEST).with("field", key);
        }
        return text.isEmpty() ? null : text;
    }

    /** @throws Problem 422 {@code policy-field-missing} */
    String required(String key) {
        String text = text(key);
        if (text == null) {
            throw new Problem(422, "policy-field-missing", key).with("field", key);
        }
        return text;
    }

    String oneOf(String key, List<String> offered) {
        String text = text(key);
        if (text != null && !offered.contains(text)) {
            throw malformed(key, text);
        }
        return text;
    }

    Boolean flag(String key) {
        String text = oneOf(key, List.of("true", "false"));
        return text == null ? null : Boolean.valueOf(text);
    }

    BigDecimal number(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (text.length() > MOST_DIGITS || !text.matches("\\d+([.]\\d{1,6})?")) {
            throw malformed(key, text);
        }
        return new BigDecimal(text);
    }

    LocalDate date(String key) {
        String text = required(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw malformed(key, text);
        }
    }

    private static Problem malformed(String key, String value) {
        return new Problem(422, "policy-field-malformed", key, value).with("field", key);
    }
}
