package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.change.Adjustments;
import vn.clusters.change.ChangedField;
import vn.clusters.change.Subjects;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.registry.Clusters.Cluster;

/** What the registry knows of the standing cluster that a dossier is about. */
@Component
class StandingFacts {

    private final Subjects subjects;
    private final Adjustments adjustments;
    private final PlanFacts plan;

    StandingFacts(Subjects subjects, Adjustments adjustments, PlanFacts plan) {
        this.subjects = subjects;
        this.adjustments = adjustments;
        this.plan = plan;
    }

    /**
     * Facts by name, null where nobody knows; empty if the dossier is about no standing cluster. That a cluster stands in
     * the registry does not say that what is added is in the approved list: the list itself says it.
     */
    Optional<Map<String, Object>> of(String dossier, ProposedCluster proposed) {
        return subjects.of(dossier).map(standing -> {
            Map<String, Object> known = facts(standing, proposed);
            known.putAll(plan.ofLarger(standing.name(), areaAfterHa(dossier, proposed.areaHa())));
            return known;
        });
    }

    /** ha; of an adjustment what it makes of the area, of any other dossier what is declared. */
    BigDecimal areaAfterHa(String dossier, BigDecimal declared) {
        return adjustments
                .of(dossier)
                .map(view -> view.of(ChangedField.AREA)
                        .map(area -> new BigDecimal(area.after()))
                        .or(() -> subjects.of(dossier).map(Cluster::landAreaHa))
                        .orElse(declared))
                .orElse(declared);
    }

    private static Map<String, Object> facts(Cluster standing, ProposedCluster proposed) {
        Map<String, Object> known = new LinkedHashMap<>();
        BigDecimal existing = standing.landAreaHa();
        BigDecimal added = existing == null ? null : proposed.areaHa().subtract(existing);
        known.put("existingAreaHa", existing);
        known.put("addedAreaHa", added == null || added.signum() == 0 ? null : added);
        known.put("industrialLandHa", standing.industrialLandHa());
        known.put("occupancyPct", standing.occupancyPct());
        return known;
    }
}
