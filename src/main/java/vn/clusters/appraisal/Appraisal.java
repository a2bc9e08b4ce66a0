package vn.clusters.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Signature;
import vn.clusters.law.Conditions.Assessment;
import vn.clusters.law.Finding;

/** One appraisal of a dossier: the facts as stated, what the tables found in them, what the department proposes. */
@Entity
@Table(name = "appraisal")
class Appraisal {

    /** What the officer writes, before it is kept. */
    record Opinion(
            String proposal,
            String legality,
            String feasibility,
            String conclusion,
            String conditions,
            String reason) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private int roundNo;
    private LocalDate madeOn;
    private String madeBy;
    private String proposal;
    private String legality;
    private String feasibility;
    private String conclusion;
    private String conditions;
    private String reason;
    private Boolean eligible;
    private String returnReason;
    private String signedBy;

    @Embedded
    private Signature signature;

    private String reportNumber;
    private LocalDate reportDate;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "appraisal_fact", joinColumns = @JoinColumn(name = "appraisal_id"))
    @MapKeyColumn(name = "fact")
    @Column(name = "fact_value")
    private Map<String, String> facts = new LinkedHashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "appraisal_finding", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "place_no")
    private List<RecordedFinding> findings = new ArrayList<>();

    protected Appraisal() {}

    Appraisal(String dossier, int round, LocalDate on, String by, Opinion opinion, Map<String, String> facts) {
        this.dossier = dossier;
        this.roundNo = round;
        this.madeOn = on;
        this.madeBy = by;
        this.proposal = opinion.proposal();
        this.legality = opinion.legality();
        this.feasibility = opinion.feasibility();
        this.conclusion = opinion.conclusion();
        this.conditions = opinion.conditions();
        this.reason = opinion.reason();
        this.facts.putAll(facts);
    }

    void find(List<Finding> found) {
        findings.clear();
        found.forEach(finding -> findings.add(RecordedFinding.of(finding)));
        eligible = Assessment.of(found).eligible();
    }

    void handBack(String why) {
        returnReason = why;
        signedBy = null;
        signature = null;
    }

    void sign(String by) {
        signedBy = by;
        signature = Signature.ofThisAct();
    }

    void issue(String number, LocalDate on) {
        reportNumber = number;
        reportDate = on;
    }

    int round() {
        return roundNo;
    }

    /** Null if the officer did not know. */
    String fact(String name) {
        return facts.get(name);
    }

    String returnReason() {
        return returnReason;
    }

    Appraisals.View view() {
        return new Appraisals.View(
                roundNo,
                madeOn,
                madeBy,
                proposal,
                legality,
                feasibility,
                conclusion,
                conditions,
                reason,
                eligible,
                findings.stream().map(RecordedFinding::finding).toList(),
                Map.copyOf(facts),
                signedBy,
                signature,
                reportNumber,
                reportDate);
    }
}
