package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanEntry;

/** What the list of clusters in force today says of a proposed one; where no version says anything, the registry. */
@Component
class PlanFacts {

    private final Plan plan;
    private final Clusters clusters;
    private final BusinessTime time;

    PlanFacts(Plan plan, Clusters clusters, BusinessTime time) {
        this.plan = plan;
        this.clusters = clusters;
        this.time = time;
    }

    Map<String, Object> of(ProposedCluster proposed) {
        Map<String, Object> known = new LinkedHashMap<>();
        Plan.Standing standing = plan.standing(proposed.name(), time.today());
        Optional<Clusters.Cluster> registered =
                clusters.named(proposed.name()).filter(cluster -> !standing.isMissing());
        if (standing.isListed() || standing.isMissing() || registered.isPresent()) {
            known.put("inApprovedCcnList", !standing.isMissing());
        }
        Optional.ofNullable(standing.entry())
                .map(PlanEntry::areaHa)
                .or(() -> registered.map(Clusters.Cluster::landAreaHa))
                .ifPresent(planned -> known.put("areaDeltaHa", beyond(planned, proposed.areaHa())));
        return known;
    }

    /**
     * Of a standing cluster with the area it is to have: what exceeds the area that the list approved, whatever decisions
     * made of the cluster since; the list has what is added if nothing exceeds it. Empty where no version says anything.
     */
    Map<String, Object> ofLarger(String cluster, BigDecimal areaAfterHa) {
        Plan.Standing standing = plan.standing(cluster, time.today());
        if (standing.isMissing()) {
            return Map.of("inApprovedCcnList", false);
        }
        return Optional.ofNullable(standing.entry())
                .map(PlanEntry::areaHa)
                .map(planned -> beyond(planned, areaAfterHa))
                .map(delta -> Map.<String, Object>of("areaDeltaHa", delta, "inApprovedCcnList", delta.signum() <= 0))
                .orElse(Map.of());
    }

    /** ha, without needless zeros. */
    private static BigDecimal beyond(BigDecimal planned, BigDecimal asked) {
        return new BigDecimal(asked.subtract(planned).stripTrailingZeros().toPlainString());
    }

    /** The decision by which the list has the cluster, or lost it; empty if no version is known to say. */
    Optional<Plan.Approval> listing(ProposedCluster proposed) {
        return Optional.ofNullable(plan.standing(proposed.name(), time.today()).by());
    }
}
