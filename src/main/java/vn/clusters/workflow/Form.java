package vn.clusters.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The screen of a user task, expanded for one dossier.
 *
 * @param outcomes what the officer may decide, first the ordinary one
 */
public record Form(String key, String title, List<Field> fields, List<Option> outcomes) {

    /** A choice with its Vietnamese label. */
    public record Option(String value, String label) {}

    /**
     * A field.
     *
     * @param type text, textarea, number, boolean, select, multiselect, date, info (text to read, no answer)
     * @param required whether every outcome needs it
     * @param requiredFor outcomes that need it, when not all do
     * @param min lowest number, or earliest date (yyyy-MM-dd), null if free
     * @param max highest number, or latest date, null if free
     * @param value prefilled answer, null if none
     * @param group heading under which fields stand together, null if none
     */
    public record Field(
            String key,
            String type,
            String label,
            String description,
            boolean required,
            List<String> requiredFor,
            List<Option> options,
            Object min,
            Object max,
            Integer minLength,
            Integer maxLength,
            String pattern,
            Object value,
            String group) {

        /** The same field as it stands for one outcome: required or not. */
        public Field requiredIn(String outcome) {
            boolean needed = required || requiredFor.contains(outcome);
            return new Field(
                    key,
                    type,
                    label,
                    description,
                    needed,
                    requiredFor,
                    options,
                    min,
                    max,
                    minLength,
                    maxLength,
                    pattern,
                    value,
                    group);
        }
    }

    /** Highest number of decimals accepted in a number field. */
    static final int MAX_SCALE = 6;

    /** Most digits before the decimal point. */
    static final int MAX_DIGITS = 18;

    static BigDecimal number(Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    /** Answers by field key. */
    public record Answers(String outcome, Map<String, Object> values) {}
}
