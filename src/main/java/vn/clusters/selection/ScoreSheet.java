package vn.clusters.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one member scored in one run; never changed afterwards. */
@Entity
@Table(name = "score_sheet")
class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private int runNo;
    private String member;
    private String remark;
    private LocalDate givenOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "score_points", joinColumns = @JoinColumn(name = "sheet_id"))
    private Set<Points> points = new HashSet<>();

    protected ScoreSheet() {}

    ScoreSheet(String dossier, int run, String member, List<Points> given, String remark, LocalDate on) {
        this.dossier = dossier;
        this.runNo = run;
        this.member = member;
        this.points.addAll(given);
        this.remark = remark;
        this.givenOn = on;
    }

    /** Points by criterion; empty if the applicant was not on the sheet. */
    Map<String, BigDecimal> of(long applicant) {
        return points.stream()
                .filter(given -> given.applicant() == applicant)
                .collect(Collectors.toMap(Points::criterion, Points::points));
    }

    String member() {
        return member;
    }

    int run() {
        return runNo;
    }

    String remark() {
        return remark;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
