package vn.clusters.investment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How an officer settled one overlap of a dossier; the latest one counts, earlier ones stay. */
@Entity
@Table(name = "overlap_settlement")
class Settlement {

    /** A settlement as it is shown. */
    record View(LocalDate on, String by, String how) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String topic;
    private LocalDate settledOn;
    private String settledBy;
    private String how;

    protected Settlement() {}

    Settlement(String dossier, String topic, LocalDate settledOn, String settledBy, String how) {
        this.dossier = dossier;
        this.topic = topic;
        this.settledOn = settledOn;
        this.settledBy = settledBy;
        this.how = how;
    }

    String topic() {
        return topic;
    }

    View view() {
        return new View(settledOn, settledBy, how);
    }
}
