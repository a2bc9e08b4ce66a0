package vn.clusters.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.kernel.VietnameseText;

/** A plan entry or cluster with every decision on it; its facts change by decisions only. */
@Entity
@Table(name = "cluster")
class RegisteredCluster {

    @Id
    private String id;

    @Version
    private int version;

    private String name;
    private String searchText;

    @Embedded
    private Standing standing = new Standing();

    private BigDecimal clearedLandHa;
    private String source;
    private String confidence;
    private String note;
    private String projectCompany;

    @ElementCollection
    @CollectionTable(name = "cluster_unit", joinColumns = @JoinColumn(name = "cluster_id"))
    @OrderColumn(name = "place_no")
    @BatchSize(size = 200)
    private List<ClusterUnit> units = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "cluster_id", nullable = false)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<ClusterDecision> decisions = new ArrayList<>();

    protected RegisteredCluster() {}

    RegisteredCluster(String id, String name) {
        this.id = id;
        set(Facts.NAME, name);
    }

    /** An entry of the list of the province. */
    RegisteredCluster(PlanRow row) {
        this(row.text("id"), row.text("name"));
        row.facts().forEach(this::set);
        clearedLandHa = row.number("cleared_land_ha");
        source = row.text("source");
        confidence = row.text("confidence");
        note = row.text("note");
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String note() {
        return note;
    }

    String projectCompany() {
        return projectCompany;
    }

    void carriedOutBy(String company) {
        projectCompany = company;
    }

    BigDecimal industrialLandHa() {
        return standing.industrialLandHa();
    }

    BigDecimal clearedLandHa() {
        return clearedLandHa;
    }

    BigDecimal letLandHa() {
        return standing.letLandHa();
    }

    List<ClusterDecision> decisions() {
        return decisions;
    }

    String place() {
        return standing.place();
    }

    String status() {
        return standing.status();
    }

    /** Whether a decision established it and none revoked it. */
    boolean isEstablished() {
        return standing.isEstablished();
    }

    /** The units through time. */
    ClusterUnits lying() {
        return lying(units);
    }

    private ClusterUnits lying(List<ClusterUnit> all) {
        return new ClusterUnits(
                all,
                decisions.stream()
                        .map(ClusterDecision::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private Optional<ClusterDecision> base() {
        return decisions.stream()
                .filter(decision -> decision.kind().equals(ClusterDecision.BASE))
                .findFirst();
    }

    Optional<Clusters.Act> revocation() {
        return decisions.stream()
                .filter(decision -> decision.kind().equals(ClusterDecision.REVOCATION))
                .map(decision -> new Clusters.Act(decision.number(), decision.date()))
                .reduce((earlier, later) -> later);
    }

    /** Enters a decision and what it changes; facts that stay the same are no change. */
    ClusterDecision decide(String kind, String number, LocalDate date, String dossier, Map<String, String> decided) {
        Map<String, Change> changes = new LinkedHashMap<>();
        Map<String, String> facts = facts();
        decided.forEach((fact, value) -> {
            String before = facts.get(fact);
            if (!value.equals(before)) {
                changes.put(fact, new Change(before, value));
                set(fact, value);
            }
        });
        ClusterDecision decision = new ClusterDecision(kind, number, date, dossier, changes);
        decisions.add(decision);
        return decision;
    }

    /** As it stands, in the units of a day. */
    Clusters.Cluster view(LocalDate day, PlaceCodes places) {
        return view(facts(), day, places);
    }

    /** As it stood on a day: what later decisions changed is taken back. */
    Clusters.Cluster viewOn(LocalDate day, PlaceCodes places) {
        Map<String, String> facts = facts();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            if (decisions.get(i).isAfter(day)) {
                decisions.get(i).changes().forEach((fact, change) -> facts.put(fact, change.before()));
            }
        }
        return view(facts, day, places);
    }

    private Clusters.Cluster view(Map<String, String> facts, LocalDate day, PlaceCodes places) {
        return new Clusters.Cluster(
                id,
                facts.get(Facts.NAME),
                facts.get(Facts.STATUS),
                Facts.number(facts.get(Facts.LAND_AREA)),
                facts.get(Facts.PLACE),
                lying(ClusterUnit.parse(facts.get(Facts.UNITS))).on(day, places),
                facts.get(Facts.INVESTOR),
                Facts.number(facts.get(Facts.INVESTMENT)),
                Facts.number(facts.get(Facts.INDUSTRIAL_LAND)),
                Facts.number(facts.get(Facts.LET_LAND)),
                base().map(ClusterDecision::number).orElse(null),
                base().map(ClusterDecision::date).orElse(null),
                source,
                confidence);
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Facts.NAME, name);
        facts.put(Facts.UNITS, ClusterUnit.write(units));
        facts.putAll(standing.facts());
        return facts;
    }

    private void set(String fact, String value) {
        switch (fact) {
            case Facts.NAME -> {
                name = VietnameseText.stored(value);
                searchText = ClusterName.searchable(value);
            }
            case Facts.UNITS -> units = ClusterUnit.parse(value);
            default -> standing.set(fact, value);
        }
    }
}
