package vn.clusters.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/** One version of the list of clusters in the plan, as a competent authority approved it; never changed afterwards. */
@Entity
@Table(name = "plan_version")
class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String docNumber;
    private LocalDate decidedOn;
    private String authority;
    private String dossier;
    private boolean whole;
    private String source;
    private String note;

    @ElementCollection
    @CollectionTable(name = "plan_entry", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place_no")
    @BatchSize(size = 50)
    private List<PlanEntry> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_change", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place_no")
    @BatchSize(size = 50)
    private List<PlanChange> changes = new ArrayList<>();

    protected PlanVersion() {}

    /** A version that was there before this system, as far as it is known. */
    PlanVersion(Plan.Approval approval, String source, String note, List<PlanEntry> entries) {
        this(approval, null, false, entries, List.of());
        this.source = source;
        this.note = note;
    }

    /** @param whole whether the list is known to be complete */
    PlanVersion(
            Plan.Approval approval, String dossier, boolean whole, List<PlanEntry> entries, List<PlanChange> changes) {
        this.docNumber = approval.number();
        this.decidedOn = approval.date();
        this.authority = approval.authority();
        this.dossier = dossier;
        this.whole = whole;
        this.entries.addAll(entries);
        this.changes.addAll(changes);
    }

    Long id() {
        return id;
    }

    boolean isWhole() {
        return whole;
    }

    LocalDate date() {
        return decidedOn;
    }

    Plan.Approval approval() {
        return new Plan.Approval(docNumber, decidedOn, authority);
    }

    List<PlanEntry> entries() {
        return entries;
    }

    List<PlanChange> changes() {
        return changes;
    }

    Optional<PlanEntry> entry(String name) {
        return entries.stream().filter(entry -> entry.isNamed(name)).findFirst();
    }

    boolean withdraws(String name) {
        return changes.stream().anyMatch(change -> change.kind() == PlanChange.Kind.WITHDRAW && change.isOf(name));
    }

    Plan.Version view() {
        return new Plan.Version(
                id,
                docNumber,
                decidedOn,
                authority,
                dossier,
                whole,
                source,
                note,
                List.copyOf(entries),
                List.copyOf(changes));
    }
}
