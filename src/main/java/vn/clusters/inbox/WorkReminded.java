package vn.clusters.inbox;

import java.time.LocalDate;
import java.util.List;
import vn.clusters.workflow.Task;

/**
 * Somebody asked to be mindful of a task.
 *
 * @param dueOn null if no limit runs
 * @param officers user names of those who are reminded
 */
public record WorkReminded(Task task, LocalDate dueOn, List<String> officers) {}
