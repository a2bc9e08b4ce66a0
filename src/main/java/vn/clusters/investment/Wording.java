package vn.clusters.investment;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;

/** The sentences of this module's bundle. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key without the bundle's prefix */
    String say(String key, Object... arguments) {
        return messages.getMessage("investment." + key, arguments, VietnameseText.LOCALE);
    }
}
