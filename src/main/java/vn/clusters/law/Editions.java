package vn.clusters.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** All editions of all bodies of law, read once from {@code bpmn/} at start-up. */
@Component
public class Editions {

    /** The chosen edition with the reason in Vietnamese. */
    public record Choice(String edition, String reason, Citation citation) {}

    /** Every edition, oldest first. */
    public List<Edition> all() {
        throw new IllegalStateException("owned by law");
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-edition} */
    public Edition get(String id) {
        throw new IllegalStateException("owned by law");
    }

    /** The edition under which a dossier with these milestones runs. */
    public Choice choose(String procedure, Map<Milestone, LocalDate> milestones) {
        throw new IllegalStateException("owned by law");
    }
}
