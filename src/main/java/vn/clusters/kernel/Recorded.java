package vn.clusters.kernel;

/**
 * An act on a dossier that the ledger keeps. Events are records named by a past participle; published inside the
 * transaction, their components become the content of the ledger entry (the dossier code aside).
 */
public interface Recorded {

    /** The code of the dossier. */
    String dossier();
}
