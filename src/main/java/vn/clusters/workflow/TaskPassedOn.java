package vn.clusters.workflow;

import vn.clusters.kernel.Recorded;

/** A task of a desk was handed to an officer by somebody else; {@code from} is null if nobody had it. */
record TaskPassedOn(String dossier, String task, String from, String assignee) implements Recorded {}
