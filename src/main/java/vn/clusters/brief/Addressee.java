package vn.clusters.brief;

/**
 * Whom a leader asks.
 *
 * @param officer user name of the officer in charge, null if there is none or an agency is asked
 * @param agency a consulted agency, null for the officer in charge
 * @param name as it is shown, null for nobody yet
 * @param desk whose officers answer for the agency, null for the officer in charge
 */
record Addressee(String officer, String agency, String name, String desk) {}
