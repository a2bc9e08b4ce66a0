package vn.clusters.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.organisation.Role;

/** Lets in officers of the agencies that take part, and those whose post is to see everything. */
@Component
class DossierDoor implements DossierAccess {

    private final StoredDossiers stored;
    private final Places places;
    private final Successors successors;

    DossierDoor(StoredDossiers stored, Places places, Successors successors) {
        this.stored = stored;
        this.places = places;
        this.successors = successors;
    }

    /** A code that nobody has is let through, for the page itself says that there is no such dossier. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, String dossier) {
        return seesAll(actor)
                || stored.findByCode(dossier)
                        .map(found -> takesPart(actor, found.details()))
                        .orElse(true);
    }

    static boolean seesAll(Actor actor) {
        return actor.isAdministrator() || actor.holds(Role.AUDITOR.slug());
    }

    /** Agencies at whose desks the officer sits. */
    static Set<String> agencies(Actor actor) {
        return actor.desks().stream()
                .map(desk -> desk.substring(desk.indexOf('@') + 1))
                .collect(Collectors.toSet());
    }

    private boolean takesPart(Actor actor, DossierDetails dossier) {
        Set<String> own = agencies(actor);
        return dossier.agencies().stream()
                        .anyMatch(agency -> own.contains(agency)
                                || own.contains(places.agencyToday(agency).id()))
                || own.contains(successors.inCharge(dossier.view()));
    }
}
