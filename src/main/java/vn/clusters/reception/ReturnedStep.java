package vn.clusters.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Why a step was last sent back. */
@Entity
@Table(name = "returned_step")
class ReturnedStep {

    /** A return as shown. */
    record View(String reason, String by, LocalDate on) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String step;
    private String reason;
    private String returnedBy;
    private LocalDate returnedOn;

    protected ReturnedStep() {}

    ReturnedStep(String dossier, String step) {
        this.dossier = dossier;
        this.step = step;
    }

    ReturnedStep because(View why) {
        reason = why.reason();
        returnedBy = why.by();
        returnedOn = why.on();
        return this;
    }

    View view() {
        return new View(reason, returnedBy, returnedOn);
    }
}
