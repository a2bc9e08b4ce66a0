package vn.clusters.decision;

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

    /** The name of the procedure, for instance "Mở rộng cụm công nghiệp". */
    String procedure(String procedure) {
        return messages.getMessage("dossier.procedure." + procedure, null, VietnameseText.LOCALE);
    }

    /** What the procedure does to the cluster, for instance "mở rộng". */
    String verb(String procedure) {
        return messages.getMessage("dossier.verb." + procedure, null, VietnameseText.LOCALE);
    }

    /** The name as a decision writes it, the generic part spelled out. */
    String cluster(String name) {
        return say("paper.cluster", name.replaceFirst("(?iu)^(cụm công nghiệp|ccn)\\s+", ""));
    }

    /** @param key without the bundle's prefix */
    String say(String key, Object... arguments) {
        return messages.getMessage("decision." + key, arguments, VietnameseText.LOCALE);
    }
}
