package vn.clusters.workflow;

/** A user task was opened; published in the engine's own transaction. */
public record TaskOpened(Task task) {}
