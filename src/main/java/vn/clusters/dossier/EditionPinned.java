package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** At acceptance the milestones chose another edition than at opening. */
public record EditionPinned(String dossier, String before, String edition, String reason, String citation)
        implements Recorded {}
