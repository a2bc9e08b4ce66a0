package vn.clusters.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanEntry;

/** What a decision on a cluster changed against the plan, to be reported when the plan is next made. */
@Entity
@Table(name = "small_change")
class SmallChangeDecided {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String cluster;
    private String name;
    private String place;
    private BigDecimal areaHa;
    private String planName;
    private BigDecimal planAreaHa;
    private String docNumber;
    private LocalDate decidedOn;
    private String citation;
    private Long reportedIn;

    protected SmallChangeDecided() {}

    SmallChangeDecided(String dossier, Clusters.Cluster cluster, PlanEntry entry, Plan.Approval by, String citation) {
        this.dossier = dossier;
        this.cluster = cluster.id();
        this.name = cluster.name();
        this.place = cluster.place();
        this.areaHa = cluster.landAreaHa();
        this.planName = entry == null ? null : entry.name();
        this.planAreaHa = entry == null ? null : entry.areaHa();
        this.docNumber = by.number();
        this.decidedOn = by.date();
        this.citation = citation;
    }

    void reportedIn(long version) {
        reportedIn = version;
    }

    boolean isOf(String other) {
        return other.equalsIgnoreCase(name) || other.equalsIgnoreCase(planName);
    }

    SmallChangeList.Line view() {
        return new SmallChangeList.Line(
                dossier, cluster, name, place, areaHa, planName, planAreaHa, docNumber, decidedOn, citation);
    }
}
