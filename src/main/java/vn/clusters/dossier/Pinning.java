package vn.clusters.dossier;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.law.Editions;

/** Settles the edition at acceptance, from the milestones reached until then. */
@Component
class Pinning {

    private final StoredDossiers stored;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    Pinning(StoredDossiers stored, Editions editions, ApplicationEventPublisher events) {
        this.stored = stored;
        this.editions = editions;
        this.events = events;
    }

    /** Whether the edition changed; one set by hand stays. */
    @Transactional
    public boolean changes(String code) {
        Dossier dossier = stored.get(code);
        PinnedEdition before = dossier.edition();
        if (before.isOverride()) {
            return false;
        }
        Editions.Choice choice =
                editions.choose(dossier.view().procedure(), dossier.milestones().dates());
        dossier.pin(PinnedEdition.chosen(choice));
        if (choice.edition().equals(before.edition())) {
            return false;
        }
        events.publishEvent(new EditionPinned(
                code, before.edition(), choice.edition(), choice.reason(), Objects.toString(choice.citation(), null)));
        return true;
    }
}
