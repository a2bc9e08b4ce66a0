package vn.clusters.dossier;

/** A new dossier stands with its first milestone: its procedure may begin. */
public record DossierReady(String dossier, String edition, String procedure) {}
