package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** The proposer withdrew the dossier. */
public record DossierWithdrawn(String dossier, String reason, String document) implements Recorded {}
