package vn.clusters.dossier;

/** A dossier came to another status; what the ledger keeps is the act that caused it. */
public record StatusChanged(String dossier, DossierStatus status) {}
