package vn.clusters.workflow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;

/** Checks answers against the form, since the engine does not: every field, nothing but the form's fields. */
@Component
class AnswerCheck {

    private final MessageSource messages;

    AnswerCheck(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The answers in their own types: text (NFC), BigDecimal, Boolean, LocalDate, list of text; blank ones left out.
     *
     * @throws Problem 422 {@code outcome-not-offered} or {@code answers-invalid} with {@code errors} by field
     */
    Form.Answers check(Form form, String chosen, Map<String, ?> given) {
        String outcome = outcome(form, chosen);
        Map<String, String> errors = new TreeMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> unread = new HashMap<>(given == null ? Map.of() : given);
        for (Form.Field field : form.fields()) {
            Object raw = unread.remove(field.key());
            if (!"info".equals(field.type())) {
                read(field, raw, outcome, values, errors);
            }
        }
        unread.keySet().forEach(key -> errors.put(key, text("workflow.unknown-field")));
        if (!errors.isEmpty()) {
            throw new Problem(422, "answers-invalid", errors.size()).with("errors", errors);
        }
        return new Form.Answers(outcome, values);
    }

    private static String outcome(Form form, String chosen) {
        if ((chosen == null || chosen.isBlank()) && form.outcomes().size() == 1) {
            return form.outcomes().get(0).value();
        }
        if (form.outcomes().stream().noneMatch(offered -> offered.value().equals(chosen))) {
            String offered = form.outcomes().stream().map(Form.Option::value).collect(Collectors.joining(", "));
            throw new Problem(422, "outcome-not-offered", chosen == null ? "" : chosen, offered);
        }
        return chosen;
    }

    private void read(
            Form.Field field, Object raw, String outcome, Map<String, Object> values, Map<String, String> errors) {
        try {
            Object value = AnswerReader.read(field, raw);
            if (value != null) {
                values.put(field.key(), value);
            } else if (field.required() || field.requiredFor().contains(outcome)) {
                errors.put(field.key(), text("workflow.required"));
            }
        } catch (AnswerReader.Refused refused) {
            errors.put(field.key(), text("workflow." + refused.reason(), refused.arguments()));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
