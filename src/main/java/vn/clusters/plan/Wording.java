package vn.clusters.plan;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;

/** The sentences of this module's bundle. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** What is kept or printed: always Vietnamese. @param key without the bundle's prefix */
    String say(String key, Object... arguments) {
        return messages.getMessage("plan." + key, arguments, VietnameseText.LOCALE);
    }

    /** What an officer is told, in the language of the screen. */
    String tell(String key, Object... arguments) {
        return messages.getMessage("plan." + key, arguments, LocaleContextHolder.getLocale());
    }
}
