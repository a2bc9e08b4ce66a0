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
                                changed(dossier, adjustment, decision.contents())),
                        () -> clusters.revoke(dossier, cluster, decision.number(), decision.issuedOn()));
    }

    /** The owner is the one who was assigned; new boundaries bring the units in which the cluster lies now. */
    private Map<String, String> changed(String dossier, Adjustments.View adjustment, Contents contents) {
        Map<String, String> changed = new LinkedHashMap<>(adjustment.facts());
        changed.computeIfPresent(ClusterFacts.INVESTOR, (fact, proposed) -> contents.investor());
        if (adjustment.of(ChangedField.BOUNDARY).isPresent()) {
            changed.put(
                    ClusterFacts.UNITS,
                    String.join(";", dossiers.get(dossier).cluster().units()));
        }
        return changed;
    }
}
