package vn.clusters.workflow;

/** The process variables, all of them; decision results aside. */
final class Variables {

    static final String DOSSIER = "dossier";
    static final String EDITION = "edition";
    static final String OUTCOME = "outcome";
    static final String SUBJECT = "subject";
    static final String LIMIT = "limit";

    /** Transient: there only while a task completes. */
    static final String ANSWERS = "answers";

    private Variables() {}
}
