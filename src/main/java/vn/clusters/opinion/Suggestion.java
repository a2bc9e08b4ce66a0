package vn.clusters.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An agency that the table of the edition says should be asked, and on what. */
@Entity
@Table(name = "opinion_suggestion")
class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String agency;
    private String subject;
    private boolean mandatory;
    private String citation;

    protected Suggestion() {}

    Suggestion(String dossier, String agency, String subject, boolean mandatory, String citation) {
        this.dossier = dossier;
        this.agency = agency;
        this.subject = subject;
        this.mandatory = mandatory;
        this.citation = citation;
    }

    String agency() {
        return agency;
    }

    String subject() {
        return subject;
    }

    boolean mandatory() {
        return mandatory;
    }

    String citation() {
        return citation;
    }
}
