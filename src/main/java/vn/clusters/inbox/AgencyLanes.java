package vn.clusters.inbox;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;

/** Where the work of the agencies lies at whose desks an officer sits in their own right: they take part in its dossiers. */
@Component
class AgencyLanes {

    /**
     * The desks of agencies, and the lanes of officers with what they took there and what is theirs in a dossier.
     *
     * @param guests lanes of officers of other agencies, with nothing but what they took there
     */
    record Lanes(Set<String> agencies, Set<String> officers, Set<String> guests) {

        static final Lanes NONE = new Lanes(Set.of(), Set.of(), Set.of());

        Set<String> desks() {
            return agencies.stream()
                    .flatMap(agency -> Stream.of(Role.values()).map(role -> role.at(agency)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private final Officers officers;

    AgencyLanes(Officers officers) {
        this.officers = officers;
    }

    /** None unless the filter asks for the agency. */
    Lanes of(Actor actor, WorkList.Filter filter) {
        return filter.ofAgency() ? of(actor) : Lanes.NONE;
    }

    private Lanes of(Actor actor) {
        Set<String> agencies = actor.desks().stream()
                .map(desk -> desk.substring(desk.indexOf('@') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> own = lanes(agencies.stream().flatMap(agency -> officers.everybodyOf(agency).stream()));
        Set<String> guests = lanes(officers.everSeatedAt(agencies).stream());
        guests.removeAll(own);
        return new Lanes(agencies, own, guests);
    }

    private static Set<String> lanes(Stream<Officers.Officer> officers) {
        return officers.map(officer -> WorkKeys.laneOf(officer.username()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
