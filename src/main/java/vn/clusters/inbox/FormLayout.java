package vn.clusters.inbox;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.clusters.workflow.Form;

/** Lays a form out for reading: sections by group, in them one row per question; repeated fields of one thing share a row. */
final class FormLayout {

    /** Between the label of a repeated field and the thing it is repeated for. */
    private static final String DASH = " – ";

    /** Fields under one heading, null if they stand alone. */
    record Section(String title, List<Row> rows) {}

    /** One question, or several about one thing that is named by the title. */
    record Row(String title, List<Cell> cells) {}

    /**
     * A field as it is drawn.
     *
     * @param text what stands in it, as typed or as prefilled
     * @param chosen values of the options chosen
     * @param neededFor buttons that need it, null if all or none do
     * @param error null if there is none
     */
    record Cell(Form.Field field, String label, String text, Set<String> chosen, String neededFor, String error) {

        /** Ids of what describes the field, null if nothing does. */
        public String describedBy() {
            String hint = hinted() ? field.key() + "-hint" : "";
            String wrong = error == null ? "" : field.key() + "-error";
            String both = (hint + " " + wrong).strip();
            return both.isEmpty() ? null : both;
        }

        public boolean hinted() {
            return field.description() != null && !field.description().isBlank();
        }

        /** A text to read, line by line. */
        public List<Line> lines() {
            return hinted() ? field.description().lines().map(Line::of).toList() : List.of();
        }
    }

    /** A line to read; what stands before the colon, null if nothing does, tells what it is about. */
    record Line(String term, String text) {

        private static final int LONGEST_TERM = 60;

        static Line of(String line) {
            int colon = line.indexOf(": ");
            return colon < 0 || colon > LONGEST_TERM
                    ? new Line(null, line)
                    : new Line(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    private final Form form;
    private final Map<String, ?> values;
    private final Map<?, ?> errors;

    /** @param values what was typed, null to show what the form prefills */
    FormLayout(Form form, Map<String, ?> values, Map<?, ?> errors) {
        this.form = form;
        this.values = values;
        this.errors = errors;
    }

    /** In the order of the form: what stands alone between two groups is asked between them. */
    List<Section> sections() {
        List<Form.Field> asked =
                form.fields().stream().filter(field -> !saysNothing(field)).toList();
        List<Section> sections = new ArrayList<>();
        int next = 0;
        for (int from = 0; from < asked.size(); from = next) {
            next = endOfGroup(asked, from);
            sections.add(new Section(asked.get(from).group(), rows(asked.subList(from, next))));
        }
        return sections;
    }

    private static int endOfGroup(List<Form.Field> fields, int from) {
        int end = from;
        while (end < fields.size()
                && Objects.equals(fields.get(end).group(), fields.get(from).group())) {
            end++;
        }
        return end;
    }

    private List<Row> rows(List<Form.Field> fields) {
        Map<String, List<Form.Field>> rows = new LinkedHashMap<>();
        fields.forEach(field ->
                rows.computeIfAbsent(rowOf(field), any -> new ArrayList<>()).add(field));
        return rows.values().stream().map(this::row).toList();
    }

    /** A heading without anything under it. */
    private static boolean saysNothing(Form.Field field) {
        boolean empty = field.description() == null || field.description().isBlank();
        return field.type().equals("info") && empty && field.label().endsWith(":");
    }

    private static String rowOf(Form.Field field) {
        int colon = field.key().indexOf(':');
        return colon < 0 ? field.key() : field.key().substring(colon);
    }

    private Row row(List<Form.Field> fields) {
        Form.Field first = fields.get(0);
        int dash = first.label().indexOf(DASH);
        if (fields.size() == 1 || dash < 0) {
            return new Row(
                    null,
                    fields.stream().map(field -> cell(field, field.label())).toList());
        }
        String title = first.label().substring(dash + DASH.length());
        return new Row(
                title,
                fields.stream()
                        .map(field -> cell(field, field.label().split(DASH, 2)[0]))
                        .toList());
    }

    private Cell cell(Form.Field field, String label) {
        Object value = values == null ? field.value() : values.get(field.key());
        Set<String> chosen = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : value == null ? Set.of() : Set.of(value.toString().split(",\\s*"));
        Object error = errors.get(field.key());
        return new Cell(field, label, text(value), chosen, neededFor(field), error == null ? null : error.toString());
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi"));
            return new DecimalFormat("0.######", symbols).format(number);
        }
        return value == null ? null : value.toString();
    }

    private String neededFor(Form.Field field) {
        String needed = form.outcomes().stream()
                .filter(outcome -> field.requiredFor().contains(outcome.value()))
                .map(Form.Option::label)
                .collect(Collectors.joining(", "));
        return field.required() || needed.isEmpty() ? null : needed;
    }
}
