package vn.clusters.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who acts: a signed-in officer or the system itself.
 *
 * @param username sign-in name; {@code system} for timers and automatic steps
 * @param name the name shown, an officer's post
 * @param agency id of the agency on whose behalf the officer acts; empty for the system
 * @param desks desks at which the officer sits, each {@code role@agency}
 * @param powers what the officer may do in place of others today
 */
public record Actor(String username, String name, String agency, Set<String> desks, List<Power> powers)
        implements Serializable {

    public static final Actor SYSTEM = new Actor("system", "Hệ thống", "", Set.of());

    public Actor(String username, String name, String agency, Set<String> desks) {
        this(username, name, agency, desks, List.of());
    }

    /** Whether the officer may do the task in their own right. */
    public boolean mayDo(Power.Doing task) {
        return task.assignee() == null
                ? task.desk() != null && desks.contains(task.desk())
                : task.assignee().equals(username);
    }

    /** What lets the officer do the task in place of another; empty for a task that is the officer's own. */
    public Optional<Power> powerFor(Power.Doing task, Supplier<String> procedure) {
        return mayDo(task)
                ? Optional.empty()
                : powers.stream().filter(power -> power.covers(task, procedure)).findFirst();
    }

    /** Whether the officer holds the role at any agency. */
    public boolean holds(String role) {
        return desks.stream().anyMatch(desk -> desk.startsWith(role + "@"));
    }

    public boolean isAdministrator() {
        return holds("administrator");
    }
}
