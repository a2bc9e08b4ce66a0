package vn.clusters.brief;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;

/** The sentences of this module's bundle. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key without the bundle's prefix */
    String say(String key, Object... arguments) {
        return any("brief." + key, arguments);
    }

    /** A sentence of any bundle. */
    String any(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The sentence of the first key there is, without the bundle's prefix; null if there is none. */
    String first(Iterable<String> keys, Object... arguments) {
        for (String key : keys) {
            String found = messages.getMessage("brief." + key, arguments, null, LocaleContextHolder.getLocale());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    String problem(Problem problem) {
        return any("problem." + problem.type(), problem.arguments());
    }
}
