package vn.clusters.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import vn.clusters.workflow.Form;

/** A form as the browser sent it: only the form's own fields, numbers as people here write them. */
public record SentForm(Form form, MultiValueMap<String, String> sent) {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");

    /** As typed, to be shown again. */
    public Map<String, Object> typed() {
        Map<String, Object> typed = new HashMap<>();
        for (Form.Field field : form.fields()) {
            if (sent.containsKey(field.key())) {
                boolean several = field.type().equals("multiselect");
                typed.put(field.key(), several ? sent.get(field.key()) : sent.getFirst(field.key()));
            }
        }
        return typed;
    }

    public Map<String, Object> answers() {
        Map<String, Object> answers = typed();
        form.fields().stream()
                .filter(field -> field.type().equals("number"))
                .forEach(field -> answers.computeIfPresent(field.key(), (key, text) -> number(text.toString())));
        return answers;
    }

    /** {@code 1.234,5} is written with a comma; dots alone divide thousands if they stand as such. */
    private static String number(String text) {
        String plain = text.strip();
        return plain.contains(",") || THOUSANDS.matcher(plain).matches()
                ? plain.replace(".", "").replace(',', '.')
                : plain;
    }
}
