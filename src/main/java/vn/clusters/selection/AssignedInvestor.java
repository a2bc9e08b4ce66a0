package vn.clusters.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The unit that a signed document assigns as investor with State money, so that no council scores it. */
@Entity
@Table(name = "assigned_investor")
class AssignedInvestor {

    @Id
    private String dossier;

    private long applicant;
    private String docNumber;
    private LocalDate docDate;
    private String signer;
    private String reason;
    private LocalDate recordedOn;
    private String recordedBy;

    protected AssignedInvestor() {}

    AssignedInvestor(String dossier, Assignments.SignedOff signed, LocalDate on, String by) {
        this.dossier = dossier;
        this.applicant = signed.applicant();
        this.docNumber = signed.document();
        this.docDate = signed.documentDate();
        this.signer = signed.signer();
        this.reason = signed.reason();
        this.recordedOn = on;
        this.recordedBy = by;
    }

    Assignments.View view(String name) {
        return new Assignments.View(applicant, name, docNumber, docDate, signer, reason, recordedOn, recordedBy);
    }

    long applicant() {
        return applicant;
    }
}
