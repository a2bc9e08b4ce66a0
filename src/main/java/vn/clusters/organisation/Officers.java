package vn.clusters.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;

/** Officers and where they sit. */
@Component
public class Officers {

    /** An officer; {@code name} is the post. */
    public record Officer(String username, String name, String agency, boolean active) {}

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-officer} */
    public Officer get(String username) {
        throw new IllegalStateException("owned by organisation");
    }

    /** The officer with the desks held today. */
    public Actor actor(String username) {
        throw new IllegalStateException("owned by organisation");
    }

    /** Active officers at a desk today, {@code desk} = {@code role@agency}. */
    public List<Officer> at(String desk) {
        throw new IllegalStateException("owned by organisation");
    }

    /** Active officers holding a role at any agency today. */
    public List<Officer> holding(Role role) {
        throw new IllegalStateException("owned by organisation");
    }
}
