package vn.clusters.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import vn.clusters.kernel.Citation;

/**
 * The state of one body of law from a date, composed: what an amending decree leaves alone comes from the edition it amends.
 *
 * @param id folder name, for instance {@code 2024-nd32}
 * @param law folder of the body of law, for instance {@code cluster-law}
 * @param resources every file of the composed edition by its name ({@code establish-cluster.bpmn}, {@code check-dossier.form} …)
 */
public record Edition(
        String id,
        String law,
        String title,
        LocalDate inForceFrom,
        String amends,
        String replaces,
        List<Act> acts,
        Transition transition,
        Map<String, Resource> resources) {

    /** An instrument of law and how its text was verified ({@code gazette} or {@code secondary}). */
    public record Act(String citation, String verified) {}

    /**
     * What happens to dossiers in flight when the edition comes into force.
     *
     * @param keepsPreviousIf the milestone that, reached before the edition came into force, keeps a dossier under the previous one
     */
    public record Transition(Milestone keepsPreviousIf, Citation citation, String explanation) {}

    /** The procedures this edition has a model for: every process that is no called part. */
    public Set<String> procedures() {
        throw new IllegalStateException("owned by law");
    }
}
