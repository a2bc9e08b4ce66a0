package vn.clusters.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the one-stop desk gives for a dossier it takes in: received when, by whom, answered until when. */
@Entity
@Table(name = "reception_receipt")
class Receipt {

    /** A receipt; {@code appointmentOn} is the day by which an answer is promised. */
    record View(String number, LocalDate receivedOn, String receivedBy, int sets, LocalDate appointmentOn) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String numberText;
    private LocalDate receivedOn;
    private String receivedBy;
    private int sets;
    private LocalDate appointmentOn;

    protected Receipt() {}

    Receipt(String dossier, View receipt) {
        this.dossier = dossier;
        this.numberText = receipt.number();
        this.receivedOn = receipt.receivedOn();
        this.receivedBy = receipt.receivedBy();
        this.sets = receipt.sets();
        this.appointmentOn = receipt.appointmentOn();
    }

    View view() {
        return new View(numberText, receivedOn, receivedBy, sets, appointmentOn);
    }
}
