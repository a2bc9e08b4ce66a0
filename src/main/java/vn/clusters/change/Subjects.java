package vn.clusters.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierReady;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Problem;
import vn.clusters.registry.Clusters;

/** The clusters of the registry that dossiers are about. */
@Component
@Transactional
public class Subjects {

    private final KeptSubjects kept;
    private final Clusters clusters;
    private final Dossiers dossiers;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    Subjects(
            KeptSubjects kept,
            Clusters clusters,
            Dossiers dossiers,
            Standings standings,
            ApplicationEventPublisher events) {
        this.kept = kept;
        this.clusters = clusters;
        this.dossiers = dossiers;
        this.standings = standings;
        this.events = events;
    }

    /** Before the procedure begins, so that its first step may ask. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void keep(DossierReady ready) {
        if (Standings.ABOUT_ONE.contains(ready.procedure())) {
            Dossiers.ProposedCluster proposed = dossiers.get(ready.dossier()).cluster();
            Clusters.Cluster cluster = standings.standing(proposed.name());
            if (ready.procedure().equals(Standings.EXPAND)) {
                requireLarger(proposed.areaHa(), cluster);
            }
            kept.save(new KeptSubject(ready.dossier(), cluster));
            events.publishEvent(new ClusterIdentified(
                    ready.dossier(),
                    cluster.id(),
                    cluster.name(),
                    cluster.landAreaHa(),
                    cluster.investor(),
                    cluster.decisionNumber(),
                    cluster.decisionDate()));
        }
    }

    /** @throws Problem 422 {@code no-expansion} */
    private static void requireLarger(BigDecimal areaHa, Clusters.Cluster cluster) {
        if (cluster.landAreaHa() != null && areaHa.compareTo(cluster.landAreaHa()) <= 0) {
            throw new Problem(422, "no-expansion", cluster.name(), cluster.landAreaHa())
                    .with("field", "cluster.areaHa");
        }
    }

    /** The cluster as the registry shows it today; empty for dossiers that are about none. */
    @Transactional(readOnly = true)
    public Optional<Clusters.Cluster> of(String dossier) {
        return kept.findById(dossier).flatMap(subject -> clusters.find(subject.clusterId()));
    }

    /** The cluster as it stood when the dossier was opened, its place and units left out. */
    @Transactional(readOnly = true)
    public Optional<Clusters.Cluster> asOpened(String dossier) {
        return kept.findById(dossier).map(KeptSubject::view);
    }
}
