package vn.clusters.workflow;

import java.time.Instant;
import vn.clusters.kernel.Citation;

/**
 * An open user task.
 *
 * @param key the user task's id in the model, equal to its form's id
 * @param name the question, in Vietnamese
 * @param subject the agency or member the task is about, null for most
 * @param desk {@code role@agency} whose officers may claim it
 * @param assignee username, null while unclaimed
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
        Instant createdAt) {}
