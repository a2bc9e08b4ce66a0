package vn.clusters.dossier;

/** An officer finds that the dossier must be supplemented; the request itself is drafted and signed at reception. */
public record SupplementProposed(String dossier, String reason) {}
