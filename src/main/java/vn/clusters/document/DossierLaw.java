package vn.clusters.document;

/** What this module must know of a dossier, told by the module that owns dossiers. */
public interface DossierLaw {

    /** Id of the edition to which the dossier is pinned. */
    String edition(String dossier);

    /** The procedure of the dossier, for instance {@code establish-cluster}. */
    String procedure(String dossier);

    /** On how many units of the tier that presents the cluster lies, at least 1. */
    int presentingUnits(String dossier);

    /** Id of the local committee in charge. */
    String localCommittee(String dossier);
}
