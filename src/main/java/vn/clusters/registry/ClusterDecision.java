package vn.clusters.registry;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** A decision on a cluster: the base that established it, or a later one that amended or revoked it. */
@Entity
@Table(name = "cluster_decision")
class ClusterDecision {

    static final String BASE = "base";
    static final String AMENDMENT = "amendment";
    static final String REVOCATION = "revocation";

    /** Not a decision on the cluster itself: the list of the plan took it in, changed or withdrew it. */
    static final String LISTING = "listing";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String docNumber;
    private LocalDate decidedOn;
    private String dossier;

    @Convert(converter = Change.Column.class)
    private Map<String, Change> changes = new LinkedHashMap<>();

    protected ClusterDecision() {}

    ClusterDecision(String kind, String number, LocalDate date, String dossier, Map<String, Change> changes) {
        this.kind = kind;
        this.docNumber = number;
        this.decidedOn = date;
        this.dossier = dossier;
        this.changes = changes;
    }

    String kind() {
        return kind;
    }

    String number() {
        return docNumber;
    }

    LocalDate date() {
        return decidedOn;
    }

    String dossier() {
        return dossier;
    }

    Map<String, Change> changes() {
        return changes;
    }

    boolean isAfter(LocalDate day) {
        return decidedOn != null && decidedOn.isAfter(day);
    }

    Recorded announced(String cluster) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        changes.forEach((fact, change) -> {
            before.put(fact, change.before());
            after.put(fact, change.after());
        });
        return switch (kind) {
            case BASE -> new ClusterEstablished(dossier, cluster, docNumber, decidedOn, before, after);
            case REVOCATION -> new ClusterRevoked(dossier, cluster, docNumber, decidedOn, before, after);
            default -> new ClusterAmended(dossier, cluster, docNumber, decidedOn, before, after);
        };
    }
}
