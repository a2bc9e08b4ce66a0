package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.change.Subjects;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.registry.Clusters.Cluster;

/** What the registry knows of the standing cluster that a dossier is about. */
@Component
class StandingFacts {

    private final Subjects subjects;

    StandingFacts(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * Facts by name, null where nobody knows; empty if the dossier is about no standing cluster. That a cluster stands in
     * the registry does not say that what is added is in the approved list.
     */
    Optional<Map<String, Object>> of(String dossier, ProposedCluster proposed) {
        return subjects.of(dossier).map(standing -> facts(standing, proposed));
    }

    private static Map<String, Object> facts(Cluster standing, ProposedCluster proposed) {
        Map<String, Object> known = new LinkedHashMap<>();
        BigDecimal existing = standing.landAreaHa();
        BigDecimal added = existing == null ? null : proposed.areaHa().subtract(existing);
        known.put("existingAreaHa", existing);
        known.put("addedAreaHa", added);
        known.put("areaDeltaHa", added);
        known.put("industrialLandHa", standing.industrialLandHa());
        known.put("occupancyPct", standing.occupancyPct());
        return known;
    }
}
