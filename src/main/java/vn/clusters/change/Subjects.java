package vn.clusters.change;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierReady;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.dossier.ProposalReplaced;
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
            ProposedCluster proposed = dossiers.get(ready.dossier()).cluster();
            Clusters.Cluster cluster = standings.standing(proposed.name());
            requireLarger(ready.procedure(), proposed, cluster);
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

    /** A replaced proposal stays with its cluster. */
    @EventListener
    void keep(ProposalReplaced replaced) {
        of(replaced.dossier()).ifPresent(cluster -> {
            boolean same = clusters.named(replaced.after().name())
                    .filter(named -> named.id().equals(cluster.id()))
                    .isPresent();
            if (!same) {
                throw new Problem(409, "another-cluster", cluster.name()).with("field", "cluster.name");
            }
            requireLarger(dossiers.get(replaced.dossier()).procedure(), replaced.after(), cluster);
        });
    }

    /** @throws Problem 422 {@code no-expansion} */
    private static void requireLarger(String procedure, ProposedCluster proposed, Clusters.Cluster cluster) {
        boolean expands = procedure.equals(Standings.EXPAND) && cluster.landAreaHa() != null;
        if (expands && proposed.areaHa().compareTo(cluster.landAreaHa()) <= 0) {
            throw new Problem(422, "no-expansion", cluster.name(), cluster.landAreaHa())
                    .with("field", "cluster.areaHa");
        }
    }

    /** The cluster as the registry shows it today; empty for dossiers that are about none. */
    @Transactional(readOnly = true)
    public Optional<Clusters.Cluster> of(String dossier) {
        return kept.findById(dossier).flatMap(subject -> clusters.find(subject.clusterId()));
    }

    /**
     * A cluster may be revoked while a dossier about it is on its way.
     *
     * @throws Problem 409 {@code cluster-revoked}
     */
    @Transactional(readOnly = true)
    public void requireStanding(String dossier) {
        of(dossier).map(Clusters.Cluster::name).ifPresent(standings::standing);
    }

    /** The cluster as it stood when the dossier was opened, its place and units left out. */
    @Transactional(readOnly = true)
    public Optional<Clusters.Cluster> asOpened(String dossier) {
        return kept.findById(dossier).map(KeptSubject::view);
    }
}
