package vn.clusters.kernel;

/** Refuses what a document issued since has closed; each owner of an act asks before it acts. */
public interface NoGoingBack {

    /**
     * @param act as the ladder names it, for instance {@code replace-paper}
     * @throws Problem 409 {@code no-going-back} naming the document and the lawful alternative
     */
    void require(String dossier, String act);
}
