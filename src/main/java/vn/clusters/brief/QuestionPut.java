package vn.clusters.brief;

/**
 * A leader put a question about a dossier.
 *
 * @param step the leader's task, in words
 * @param askedBy the leader's post
 * @param askedOf user name of the officer in charge, null if there is none or an agency is asked
 * @param desk whose officers are to answer for an agency, null if none is asked
 */
public record QuestionPut(long id, String dossier, String step, String askedBy, String askedOf, String desk) {}
