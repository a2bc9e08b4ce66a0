package vn.clusters.dossier;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.ProcedureOf;
import vn.clusters.organisation.Role;

/** Lets in officers of the agencies that take part, and those whose post is to see everything. */
@Component
class DossierDoor implements DossierAccess, ProcedureOf {

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

    /** Most are told by their agencies at once; only the others are looked at one by one. */
    @Override
    @Transactional(readOnly = true)
    public Set<String> readable(Actor actor, Collection<String> dossiers) {
        Set<String> readable = new HashSet<>();
        if (!seesAll(actor) && !dossiers.isEmpty()) {
            readable.addAll(stored.codesOf(dossiers, agencies(actor)));
        }
        dossiers.stream()
                .filter(code -> !readable.contains(code) && mayRead(actor, code))
                .forEach(readable::add);
        return readable;
    }

    @Override
    @Transactional(readOnly = true)
    public String procedureOf(String dossier) {
        return stored.get(dossier).view().procedure();
    }

    static boolean seesAll(Actor actor) {
        return actor.isAdministrator() || actor.holds(Role.AUDITOR.slug());
    }

    /** Agencies at whose desks the officer sits, in their own right or in place of another for every procedure. */
    static Set<String> agencies(Actor actor) {
        return Stream.concat(
                        agencies(actor.desks()),
                        actor.powers().stream()
                                .filter(power -> power.procedure() == null)
                                .flatMap(power -> agencies(power.desks())))
                .collect(Collectors.toSet());
    }

    /** Agencies at whose desks the officer sits in place of another, by the one procedure that this is for. */
    static Map<String, Set<String>> agenciesByProcedure(Actor actor) {
        return actor.powers().stream()
                .filter(power -> power.procedure() != null)
                .collect(Collectors.groupingBy(
                        Power::procedure,
                        Collectors.flatMapping(power -> agencies(power.desks()), Collectors.toSet())));
    }

    private static Stream<String> agencies(Set<String> desks) {
        return desks.stream().map(desk -> desk.substring(desk.indexOf('@') + 1));
    }

    private boolean takesPart(Actor actor, DossierDetails dossier) {
        Set<String> own = new HashSet<>(agencies(actor));
        own.addAll(agenciesByProcedure(actor).getOrDefault(dossier.view().procedure(), Set.of()));
        return dossier.agencies().stream()
                        .anyMatch(agency -> own.contains(agency)
                                || own.contains(places.agencyToday(agency).id()))
                || own.contains(successors.inCharge(dossier.view()));
    }
}
