package vn.clusters.dossier;

import java.util.List;
import java.util.Set;

/** All that a dossier knows, for its own screens. */
record DossierDetails(
        Dossiers.View view,
        PinnedEdition edition,
        Assignment assignment,
        List<ReachedMilestone> events,
        Set<String> agencies,
        String externalCode,
        String sourceSystem,
        int version) {}
