package vn.clusters.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.Clusters.Cluster;

/** What pages and clients read of the registry. */
@Component
@Transactional(readOnly = true)
class RegistryReader {

    static final List<String> STATUSES = List.of("planned", "established", "operating", "revoked", "withdrawn");

    private final Clusters clusters;
    private final Registrations registrations;

    RegistryReader(Clusters clusters, Registrations registrations) {
        this.clusters = clusters;
        this.registrations = registrations;
    }

    /**
     * Clusters in Vietnamese order; null filters let everything through.
     *
     * @param name part of the name, case and diacritics ignored
     * @throws Problem 422 {@code unknown-cluster-status}
     */
    List<Cluster> list(String status, String name, LocalDate on) {
        if (status != null && !status.isBlank() && !STATUSES.contains(status)) {
            throw new Problem(422, "unknown-cluster-status", status).with("field", "status");
        }
        String wanted = VietnameseText.searchable(name);
        List<Cluster> all = on == null ? clusters.all() : clusters.all(on);
        return all.stream()
                .filter(cluster -> status == null || status.isBlank() || status.equals(cluster.status()))
                .filter(cluster -> VietnameseText.searchable(cluster.name()).contains(wanted))
                .toList();
    }

    /** @throws Problem 404 {@code unknown-cluster} */
    Sheet sheet(String id) {
        RegisteredCluster registered =
                registrations.findById(id).orElseThrow(() -> new Problem(404, "unknown-cluster", id));
        return new Sheet(
                registered.view(),
                registered.clearedLandHa(),
                Occupation.percent(registered.letLandHa(), registered.industrialLandHa()),
                Occupation.percent(registered.letLandHa(), registered.clearedLandHa()),
                registered.note(),
                registered.projectCompany(),
                setBy(registered.decisions()),
                registered.decisions().stream().map(RegistryReader::decision).toList());
    }

    private static Map<String, String> setBy(List<ClusterDecision> decisions) {
        Map<String, String> setBy = new LinkedHashMap<>();
        decisions.forEach(decision -> decision.changes().keySet().forEach(fact -> setBy.put(fact, decision.number())));
        return setBy;
    }

    private static Sheet.Decision decision(ClusterDecision decision) {
        return new Sheet.Decision(
                decision.kind(), decision.number(), decision.date(), decision.dossier(), decision.changes());
    }
}
