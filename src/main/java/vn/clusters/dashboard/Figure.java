package vn.clusters.dashboard;

/**
 * A number of dossiers.
 *
 * @param list address of the list of exactly these dossiers; the same under {@code /api} as JSON
 */
record Figure(int dossiers, String list) {}
