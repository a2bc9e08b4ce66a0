package vn.clusters.investment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What an agency that had said nothing in the cluster dossier was asked about the investment policy, and answered. */
@Entity
@Table(name = "policy_opinion")
class PolicyOpinion {

    static final String GIVEN = "given";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String agency;
    private LocalDate askedOn;
    private LocalDate answeredOn;
    private String verdict;
    private String document;

    protected PolicyOpinion() {}

    PolicyOpinion(String dossier, String agency, LocalDate askedOn) {
        this.dossier = dossier;
        this.agency = agency;
        this.askedOn = askedOn;
    }

    void answer(String said, String by, LocalDate on) {
        verdict = said;
        document = by;
        answeredOn = on;
    }

    boolean isOpen() {
        return verdict == null;
    }

    /** Whether the agency itself said it here, subject by subject, and not a paper that somebody entered. */
    boolean isGiven() {
        return GIVEN.equals(verdict);
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String agency() {
        return agency;
    }

    String verdict() {
        return verdict;
    }

    String document() {
        return document;
    }
}
