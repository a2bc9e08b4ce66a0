package vn.clusters.kernel;

/** Who sees a dossier; asked once, at the door, for every URL that names a dossier. */
public interface DossierAccess {

    /** Whether the officer may read the dossier: an agency of theirs takes part, or their role sees all. */
    boolean mayRead(Actor actor, String dossier);
}
