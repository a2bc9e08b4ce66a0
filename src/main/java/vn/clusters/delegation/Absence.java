package vn.clusters.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** Days on which an officer is away, both ends included; it can only be cancelled. */
@Entity
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String officer;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String substitute;
    private Instant enteredAt;
    private Instant cancelledAt;

    protected Absence() {}

    Absence(String officer, Delegation.Span span, String substitute, Instant now) {
        this.officer = officer;
        this.validFrom = span.from();
        this.validTo = span.to();
        this.substitute = substitute;
        this.enteredAt = now;
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    Absences.Away away() {
        return new Absences.Away(id, officer, validFrom, validTo, substitute);
    }
}
