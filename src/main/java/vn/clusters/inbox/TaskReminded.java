package vn.clusters.inbox;

import java.util.List;
import vn.clusters.kernel.Recorded;

/** Officers were reminded of a task by another; {@code task} is its name. */
record TaskReminded(String dossier, String task, List<String> officers) implements Recorded {}
