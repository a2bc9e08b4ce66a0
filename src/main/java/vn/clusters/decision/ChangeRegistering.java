package vn.clusters.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.change.Adjustments;
import vn.clusters.change.ChangedField;
import vn.clusters.dossier.Dossiers;
import vn.clusters.registry.ClusterFacts;
import vn.clusters.registry.Clusters;

/** Enters an adjustment in the registry, the changed facts only, or a revocation. */
@Component
class ChangeRegistering {

    private final DecidedChanges changes;
    private final ClusterFacts facts;
    private final Clusters clusters;
    private final Dossiers dossiers;

    ChangeRegistering(DecidedChanges changes, ClusterFacts facts, Clusters clusters, Dossiers dossiers) {
        this.changes = changes;
        this.facts = facts;
        this.clusters = clusters;
        this.dossiers = dossiers;
    }

    void enter(String dossier, Decisions.View decision) {
        String cluster = changes.cluster(dossier).id();
        changes.adjustment(dossier)
                .ifPresentOrElse(
                        adjustment -> facts.amend(
                                dossier,
                                cluster,
                                decision.number(),
                                decision.issuedOn(),
                                changed(adjustment, decision.contents()),
                                moved(dossier, adjustment)),
                        () -> clusters.revoke(dossier, cluster, decision.number(), decision.issuedOn()));
    }

    /** The owner is the one who was assigned. */
    private static Map<String, String> changed(Adjustments.View adjustment, Contents contents) {
        Map<String, String> changed = new LinkedHashMap<>(adjustment.facts());
        changed.computeIfPresent(ClusterFacts.INVESTOR, (fact, proposed) -> contents.investor());
        return changed;
    }

    /** New boundaries bring the units in which the cluster lies now. */
    private ClusterFacts.Moved moved(String dossier, Adjustments.View adjustment) {
        Dossiers.ProposedCluster cluster = dossiers.get(dossier).cluster();
        return adjustment.of(ChangedField.BOUNDARY).isPresent()
                ? new ClusterFacts.Moved(cluster.units(), cluster.placeOn())
                : null;
    }
}
