package vn.clusters.kernel;

import java.util.Collection;
import java.util.Set;

/** Who sees a dossier; asked once, at the door, for every URL that names a dossier. */
public interface DossierAccess {

    /** Whether the officer may read the dossier: an agency of theirs takes part, or their role sees all. */
    boolean mayRead(Actor actor, String dossier);

    /** Those of the dossiers that the officer may read. */
    Set<String> readable(Actor actor, Collection<String> dossiers);
}
