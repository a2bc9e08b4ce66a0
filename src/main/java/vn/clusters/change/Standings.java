package vn.clusters.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.dossier.StandingClusters;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Clusters.Cluster;

/** Finds the standing cluster that a request names, and refuses what the registry knows better. */
@Component
class Standings implements StandingClusters {

    static final String EXPAND = "expand-cluster";
    static final Set<String> ABOUT_ONE = Set.of(EXPAND, "adjust-decision", "revoke-decision");

    private static final String ESTABLISH = "establish-cluster";
    private static final Set<String> STANDING = Set.of("established", "operating");

    private final Clusters clusters;
    private final Locations locations;

    Standings(Clusters clusters, Locations locations) {
        this.clusters = clusters;
        this.locations = locations;
    }

    @Override
    public boolean concerns(String procedure) {
        return ABOUT_ONE.contains(procedure);
    }

    @Override
    public List<String> names() {
        return clusters.all().stream()
                .filter(Standings::stands)
                .map(Cluster::name)
                .toList();
    }

    @Override
    public ProposedCluster complete(String procedure, ProposedCluster asked, LocalDate on) {
        if (procedure.equals(ESTABLISH)) {
            requireNone(asked.name(), on);
        }
        return concerns(procedure) ? completed(asked, standing(asked.name()), on) : asked;
    }

    @Override
    public List<String> unitsOn(String name, LocalDate on) {
        return clusters.named(name).map(cluster -> locations.of(cluster, on)).orElse(List.of());
    }

    /** A cluster whose day of establishment nobody knows is let through; the registry amends it later. */
    private void requireNone(String name, LocalDate on) {
        clusters.named(name)
                .filter(Standings::stands)
                .filter(cluster -> cluster.decisionDate() != null
                        && !cluster.decisionDate().isAfter(on))
                .ifPresent(cluster -> {
                    throw refused("cluster-already-established", cluster, decision(cluster));
                });
    }

    /** @throws Problem 422 {@code unknown-cluster}, 409 {@code cluster-not-established}, {@code cluster-revoked} */
    Cluster standing(String name) {
        Cluster cluster = clusters.named(name)
                .orElseThrow(() -> new Problem(422, "unknown-cluster", name).with("field", "cluster.name"));
        if ("revoked".equals(cluster.status())) {
            throw refused("cluster-revoked", cluster, revocation(cluster));
        }
        if (!stands(cluster)) {
            throw refused("cluster-not-established", cluster, "");
        }
        return cluster;
    }

    private static Problem refused(String type, Cluster cluster, String decision) {
        return new Problem(409, type, cluster.name(), decision)
                .with("field", "cluster.name")
                .with("cluster", cluster.id());
    }

    static boolean stands(Cluster cluster) {
        return cluster.status() != null && STANDING.contains(cluster.status());
    }

    private static String decision(Cluster cluster) {
        return cluster.decisionNumber() + " (" + VietnameseText.shown(cluster.decisionDate()) + ")";
    }

    private String revocation(Cluster cluster) {
        return clusters.revocation(cluster.id())
                .map(act -> act.number() + (act.date() == null ? "" : " (" + VietnameseText.shown(act.date()) + ")"))
                .orElse("");
    }

    /** The place in words goes with the units: both from the registry, or both as asked. */
    private ProposedCluster completed(ProposedCluster asked, Cluster cluster, LocalDate on) {
        boolean placed = !asked.units().isEmpty();
        LocalDate placeOn = Objects.requireNonNullElse(asked.placeOn(), on);
        return new ProposedCluster(
                cluster.name(),
                asked.areaHa() == null ? cluster.landAreaHa() : asked.areaHa(),
                placed ? asked.units() : locations.of(cluster, placeOn),
                placeOn,
                placed || asked.place() != null ? asked.place() : cluster.place(),
                asked.trades(),
                asked.clusterType());
    }
}
