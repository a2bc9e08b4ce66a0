package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** The committee in charge replaced its proposal. */
public record ProposalReplaced(
        String dossier, Dossiers.ProposedCluster before, Dossiers.ProposedCluster after, String document, String reason)
        implements Recorded {}
