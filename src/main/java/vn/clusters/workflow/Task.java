package vn.clusters.workflow;

import java.time.Instant;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Power;

/**
 * An open user task.
 *
 * @param key the user task's id in the model, equal to its form's id
 * @param name the question, in Vietnamese
 * @param subject the agency or member the task is about, null for most
 * @param desk {@code role@agency} whose officers may claim it
 * @param assignee username, null while unclaimed
 * @param council whether it is the council's: done by a member, not by a desk or the officer in charge
 * @param limit the limit whose due date counts for this task, null if none
 */
public record Task(
        String id,
        String key,
        String name,
        String dossier,
        String edition,
        String subject,
        String desk,
        String assignee,
        String limit,
        Citation citation,
        Instant createdAt,
        boolean council) {

    /** The task as far as it matters for who may do it. */
    public Power.Doing doing() {
        return new Power.Doing(key, desk, assignee, subject);
    }
}
