package vn.clusters.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.kernel.PlaceNames;
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
    private final PlaceCodes codes;
    private final PlaceNames names;
    private final BusinessTime time;

    RegistryReader(
            Clusters clusters, Registrations registrations, PlaceCodes codes, PlaceNames names, BusinessTime time) {
        this.clusters = clusters;
        this.registrations = registrations;
        this.codes = codes;
        this.names = names;
        this.time = time;
    }

    /**
     * Clusters in Vietnamese order; null filters let everything through.
     *
     * @param words part of the name, the place or a unit it lies or lay in, case and diacritics ignored
     * @throws Problem 422 {@code unknown-cluster-status}
     */
    List<Cluster> list(String status, String words, LocalDate on) {
        if (status != null && !status.isBlank() && !STATUSES.contains(status)) {
            throw new Problem(422, "unknown-cluster-status", status).with("field", "status");
        }
        Set<String> found = named(VietnameseText.searchable(words));
        List<Cluster> all = on == null ? clusters.all() : clusters.all(on);
        return all.stream()
                .filter(cluster -> status == null || status.isBlank() || status.equals(cluster.status()))
                .filter(cluster -> found.contains(cluster.id()))
                .toList();
    }

    private Set<String> named(String wanted) {
        return registrations.findAll().stream()
                .filter(cluster -> wanted.isEmpty() || searchable(cluster).contains(wanted))
                .map(RegisteredCluster::id)
                .collect(Collectors.toSet());
    }

    private String searchable(RegisteredCluster cluster) {
        Stream<String> units = Stream.concat(
                wayThere(cluster).stream().map(Sheet.Lying::name),
                cluster.lying().on(time.today(), codes).stream()
                        .flatMap(code -> names.namesOn(code, time.today(), time.today()).stream()));
        return Stream.concat(Stream.of(cluster.name(), cluster.place()), units)
                .filter(Objects::nonNull)
                .map(VietnameseText::searchable)
                .collect(Collectors.joining("\n"));
    }

    /** @throws Problem 404 {@code unknown-cluster} */
    Sheet sheet(String id) {
        RegisteredCluster registered =
                registrations.findById(id).orElseThrow(() -> new Problem(404, "unknown-cluster", id));
        return new Sheet(
                registered.view(time.today(), codes),
                wayThere(registered),
                registered.clearedLandHa(),
                Occupation.percent(registered.letLandHa(), registered.industrialLandHa()),
                Occupation.percent(registered.letLandHa(), registered.clearedLandHa()),
                registered.note(),
                registered.projectCompany(),
                setBy(registered.decisions()),
                registered.decisions().stream().map(RegistryReader::decision).toList());
    }

    /** The units through time, as they were named then. */
    private List<Sheet.Lying> wayThere(RegisteredCluster registered) {
        ClusterUnits lying = registered.lying();
        return lying.units().stream()
                .map(unit -> new Sheet.Lying(unit.code(), name(lying, unit), unit.validFrom(), unit.validTo()))
                .toList();
    }

    private String name(ClusterUnits lying, ClusterUnit unit) {
        LocalDate day = lying.meantOn(unit, time.today());
        return names.namesOn(unit.code(), day, day).stream().findFirst().orElse(null);
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
