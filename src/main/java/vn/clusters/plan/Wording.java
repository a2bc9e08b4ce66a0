package vn.clusters.plan;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sentences of this module's bundle. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key without the bundle's prefix */
    String say(String key, Object... arguments) {
        return messages.getMessage("plan." + key, arguments, LocaleContextHolder.getLocale());
    }
}
