package vn.clusters.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** One who asks to be the infrastructure investor, alone or as a consortium. */
@Entity
@Table(name = "dossier_applicant")
class Candidate {

    static final String ACCEPTED = "accepted";
    static final String LATE = "late";
    static final String WITHDRAWN = "withdrawn";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private LocalDate receivedOn;
    private String status;
    private String reason;
    private BigDecimal investmentVnd;
    private Boolean foreignInvestor;

    @Embedded
    private Clearance clearance;

    @ElementCollection
    @CollectionTable(name = "dossier_applicant_member", joinColumns = @JoinColumn(name = "applicant_id"))
    @OrderColumn(name = "place_no")
    @Column(name = "name")
    @BatchSize(size = 50)
    private List<String> members = new ArrayList<>();

    protected Candidate() {}

    Candidate(Dossiers.Application application, String status, String reason) {
        this.name = application.name();
        this.receivedOn = application.receivedOn();
        this.status = status;
        this.reason = reason;
        this.investmentVnd = application.investmentVnd();
        this.foreignInvestor = application.foreignInvestor();
        this.members.addAll(application.members());
    }

    void stateOrigin(boolean foreign, Clearance written) {
        foreignInvestor = foreign;
        clearance = written;
    }

    void withdraw(String why) {
        if (!isAccepted()) {
            throw new Problem(409, "applicant-not-accepted", name);
        }
        status = WITHDRAWN;
        reason = why;
    }

    boolean is(long other) {
        return id != null && id == other;
    }

    boolean isAccepted() {
        return ACCEPTED.equals(status);
    }

    String name() {
        return name;
    }

    String key() {
        return VietnameseText.searchable(name);
    }

    Dossiers.Applicant view() {
        return new Dossiers.Applicant(
                id, name, receivedOn, status, reason, List.copyOf(members), investmentVnd, foreignInvestor, clearance);
    }
}
