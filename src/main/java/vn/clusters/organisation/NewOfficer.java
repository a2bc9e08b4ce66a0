package vn.clusters.organisation;

/**
 * What an administrator states of a new officer.
 *
 * @param name the post
 * @param role given from today at the officer's own agency; blank for none yet
 */
record NewOfficer(String username, String name, String agency, String password, String role) {}
