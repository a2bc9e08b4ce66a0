package vn.clusters.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import vn.clusters.kernel.Citation;

/**
 * The state of one body of law from a date, composed: what an amending decree leaves alone comes from the edition it amends.
 *
 * @param id folder name, for instance {@code 2024-nd32}
 * @param law folder of the body of law, for instance {@code cluster-law}
 * @param inForceBy the provision that sets the date
 * @param regulated the procedures this state of the law knows, whether or not a model is drawn for them
 * @param resources every file of the composed edition by its name ({@code establish-cluster.bpmn}, {@code check-dossier.form} …)
 */
public record Edition(
        String id,
        String law,
        String title,
        LocalDate inForceFrom,
        Citation inForceBy,
        String amends,
        String replaces,
        List<Act> acts,
        Transition transition,
        Set<String> regulated,
        Map<String, Resource> resources) {

    /**
     * An instrument of law and how its text was verified ({@code gazette} or {@code secondary}).
     *
     * @param note what was read of it, in Vietnamese; may be null
     */
    public record Act(String citation, String verified, String note) {

        public boolean readInFull() {
            return "gazette".equals(verified);
        }
    }

    /**
     * What happens to dossiers in flight when the edition comes into force.
     *
     * @param keepsPreviousIf the milestone that, reached before the edition came into force, keeps a dossier under the previous one
     */
    public record Transition(Milestone keepsPreviousIf, Citation citation, String explanation) {}

    /** The same law, had it come into force on another day. */
    Edition appliedFrom(LocalDate day) {
        return new Edition(id, law, title, day, inForceBy, amends, replaces, acts, transition, regulated, resources);
    }

    /** The procedures this edition has a model for, so that a dossier can be opened in them. */
    public Set<String> procedures() {
        Set<String> drawn = new TreeSet<>(regulated);
        drawn.removeIf(procedure -> !resources.containsKey(procedure + ".bpmn"));
        return drawn;
    }

    /** The steps that people do in any of its models: name by id. */
    public Map<String, String> steps() {
        Map<String, String> steps = new TreeMap<>();
        resources.forEach((name, model) -> {
            if (name.endsWith(".bpmn")) {
                steps.putAll(DrawnSteps.of(model));
            }
        });
        return steps;
    }
}
