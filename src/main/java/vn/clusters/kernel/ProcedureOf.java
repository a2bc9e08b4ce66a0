package vn.clusters.kernel;

/** Tells the procedure of a dossier to modules that know only its code. */
public interface ProcedureOf {

    /** @throws Problem 404 {@code unknown-dossier} */
    String procedureOf(String dossier);
}
