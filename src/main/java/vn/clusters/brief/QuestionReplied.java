package vn.clusters.brief;

/** A leader's question has its answer. */
public record QuestionReplied(long id, String dossier) {}
