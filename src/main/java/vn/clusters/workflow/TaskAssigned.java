package vn.clusters.workflow;

/** A task was claimed, assigned, released ({@code assignee} null) or moved to another desk. */
public record TaskAssigned(Task task) {}
