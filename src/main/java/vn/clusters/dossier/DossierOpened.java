package vn.clusters.dossier;

import java.util.List;
import vn.clusters.kernel.Recorded;

/** A first request came in and a dossier was opened for it. */
public record DossierOpened(
        String dossier,
        String procedure,
        String edition,
        String editionReason,
        String editionCitation,
        Dossiers.ProposedCluster cluster,
        String localCommittee,
        Assignment assignment,
        List<String> applicants,
        String externalCode,
        String sourceSystem)
        implements Recorded {}
