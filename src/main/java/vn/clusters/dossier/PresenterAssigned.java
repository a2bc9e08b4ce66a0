package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/**
 * The province's choice among several units was recorded.
 *
 * @param before id of the committee in charge until then
 * @param localCommittee id of the committee that presents the dossier
 */
public record PresenterAssigned(String dossier, Assignment assignment, String before, String localCommittee)
        implements Recorded {}
