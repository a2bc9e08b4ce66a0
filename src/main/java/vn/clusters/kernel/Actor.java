package vn.clusters.kernel;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts: a signed-in officer or the system itself.
 *
 * @param username sign-in name; {@code system} for timers and automatic steps
 * @param name the name shown, an officer's post
 * @param agency id of the agency on whose behalf the officer acts; empty for the system
 * @param desks desks at which the officer sits, each {@code role@agency}
 */
public record Actor(String username, String name, String agency, Set<String> desks) implements Serializable {

    public static final Actor SYSTEM = new Actor("system", "Hệ thống", "", Set.of());

    /** Whether the officer holds the role at any agency. */
    public boolean holds(String role) {
        return desks.stream().anyMatch(desk -> desk.startsWith(role + "@"));
    }

    public boolean isAdministrator() {
        return holds("administrator");
    }
}
