package vn.clusters.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.clusters.kernel.VietnameseText;

/** Reads one answer into its own type and holds it against its field. */
final class AnswerReader {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Why an answer was refused: a message key under {@code workflow.} and its arguments. */
    static final class Refused extends Exception {
        private final String reason;
        private final transient Object[] arguments;

        Refused(String reason, Object... arguments) {
            super(reason, null, false, false);
            this.reason = reason;
            this.arguments = arguments;
        }

        String reason() {
            return reason;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    private AnswerReader() {}

    /** The answer, or null if it is blank. */
    static Object read(Form.Field field, Object raw) throws Refused {
        if (raw == null || raw instanceof String text && text.isBlank()) {
            return null;
        }
        return switch (field.type()) {
            case "number" -> number(field, raw);
            case "boolean" -> bool(raw);
            case "date" -> date(field, raw);
            case "select" -> option(field, raw.toString());
            case "multiselect" -> options(field, raw);
            default -> text(field, raw);
        };
    }

    private static BigDecimal number(Form.Field field, Object raw) throws Refused {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.toString().strip());
        } catch (NumberFormatException notANumber) {
            throw new Refused("not-a-number");
        }
        BigDecimal min = Form.number(field.min());
        BigDecimal max = Form.number(field.max());
        if (min != null && number.compareTo(min) < 0) {
            throw new Refused("below-minimum", min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            throw new Refused("above-maximum", max.toPlainString());
        }
        if (number.scale() > Form.MAX_SCALE || number.precision() - number.scale() > Form.MAX_DIGITS) {
            throw new Refused("not-a-number");
        }
        return number;
    }

    private static Boolean bool(Object raw) throws Refused {
        return switch (raw.toString()) {
            case "true", "on" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new Refused("not-offered");
        };
    }

    private static LocalDate date(Form.Field field, Object raw) throws Refused {
        LocalDate date;
        try {
            date = LocalDate.parse(raw.toString());
        } catch (DateTimeParseException notADate) {
            throw new Refused("not-a-date");
        }
        if (field.min() != null && date.isBefore(LocalDate.parse(field.min().toString()))) {
            throw new Refused(
                    "too-early", SHOWN.format(LocalDate.parse(field.min().toString())));
        }
        if (field.max() != null && date.isAfter(LocalDate.parse(field.max().toString()))) {
            throw new Refused(
                    "too-late", SHOWN.format(LocalDate.parse(field.max().toString())));
        }
        return date;
    }

    private static String option(Form.Field field, String value) throws Refused {
        if (field.options().stream().noneMatch(option -> option.value().equals(value))) {
            throw new Refused("not-offered");
        }
        return value;
    }

    private static List<String> options(Form.Field field, Object raw) throws Refused {
        Collection<?> given = raw instanceof Collection<?> several ? several : Set.of(raw);
        for (Object value : given) {
            option(field, String.valueOf(value));
        }
        List<String> chosen = given.stream().map(String::valueOf).distinct().toList();
        return chosen.isEmpty() ? null : chosen;
    }

    private static String text(Form.Field field, Object raw) throws Refused {
        String text = VietnameseText.stored(raw.toString());
        if (field.maxLength() != null && text.length() > field.maxLength()) {
            throw new Refused("too-long", field.maxLength());
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            throw new Refused("too-short", field.minLength());
        }
        if (field.pattern() != null && !text.matches(field.pattern())) {
            throw new Refused("pattern");
        }
        return text;
    }
}
