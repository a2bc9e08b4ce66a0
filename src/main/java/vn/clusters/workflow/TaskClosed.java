package vn.clusters.workflow;

/**
 * A task is no longer open.
 *
 * @param completed false if it was cancelled with its process
 */
public record TaskClosed(Task task, boolean completed) {}
