package vn.clusters.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;

/** Who has open work – an officer by sign-in name, or a desk {@code role@agency} – and which leaders may look at it. */
@Component
public class Holders {

    private static final List<Role> LEADERS = List.of(Role.DIVISION_HEAD, Role.DIRECTOR, Role.CHAIR);

    private final Officers officers;
    private final Agencies agencies;

    Holders(Officers officers, Agencies agencies) {
        this.officers = officers;
        this.agencies = agencies;
    }

    static boolean isDesk(String holder) {
        return holder.contains("@");
    }

    static String lane(String holder) {
        return isDesk(holder) ? holder : WorkKeys.laneOf(holder);
    }

    /** Whether the officer leads the agency or a division of it, in their own right. */
    static boolean heads(Actor actor, String agency) {
        return LEADERS.stream().anyMatch(role -> actor.desks().contains(role.at(agency)));
    }

    /** Whether the officer leads the agency or administers the system. */
    public static boolean leads(Actor actor, String agency) {
        return actor.isAdministrator() || heads(actor, agency);
    }

    /** Agencies at which the officer holds a leading role, ended ones that were merged into them included. */
    public static List<String> ledBy(Actor actor) {
        return actor.desks().stream()
                .map(desk -> desk.substring(desk.indexOf('@') + 1))
                .filter(agency -> heads(actor, agency))
                .distinct()
                .sorted()
                .toList();
    }

    boolean mayLook(Actor actor, String holder) {
        if (isDesk(holder)) {
            String[] desk = holder.split("@", 2);
            return isRole(desk[0])
                    && !agencies.nameOf(desk[1]).equals(desk[1])
                    && (actor.desks().contains(holder) || leads(actor, desk[1]));
        }
        return holder.equals(actor.username()) || leadsOfficer(actor, holder);
    }

    private static boolean isRole(String slug) {
        return Stream.of(Role.values()).anyMatch(role -> role.slug().equals(slug));
    }

    private boolean leadsOfficer(Actor actor, String username) {
        try {
            return leads(actor, officers.get(username).agency());
        } catch (Problem unknown) {
            return false;
        }
    }
}
