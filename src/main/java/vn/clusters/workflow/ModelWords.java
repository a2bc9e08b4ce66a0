package vn.clusters.workflow;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Names of tasks and labels of forms in the language of the screen. The Vietnamese ones stand in the models; the bundle
 * {@code models} has the others by id, {@code field.<form>.<key>} before {@code field.<key>}.
 */
@Component("models")
public class ModelWords {

    private final MessageSource messages;

    ModelWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key id of the user task, null for an unknown one */
    public String task(String key, String name) {
        return say(name, "task." + key);
    }

    String field(String form, String key, String label) {
        return say(label, "field." + form + "." + key, "field." + key);
    }

    String help(String form, String key, String description) {
        return description == null ? null : field(form, key + ".help", description);
    }

    Form.Option option(String form, String key, Form.Option option) {
        String id = key + "." + option.value();
        return new Form.Option(option.value(), say(option.label(), "option." + form + "." + id, "option." + id));
    }

    private String say(String otherwise, String... codes) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(codes, otherwise), LocaleContextHolder.getLocale());
    }
}
