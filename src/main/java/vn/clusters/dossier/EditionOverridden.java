package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** A person decided, by a signed document, under which edition the dossier runs. */
public record EditionOverridden(
        String dossier, String before, String edition, String reason, String document, String signer)
        implements Recorded {}
