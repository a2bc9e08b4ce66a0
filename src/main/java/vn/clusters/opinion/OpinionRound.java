package vn.clusters.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One asking of the agencies: the question, the day, and what the department made of the answers. */
@Entity
@Table(name = "opinion_round")
class OpinionRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private int roundNo;
    private String question;
    private LocalDate askedOn;
    private LocalDate silencedOn;
    private String summary;

    protected OpinionRound() {}

    OpinionRound(String dossier, int number, String question, LocalDate askedOn) {
        this.dossier = dossier;
        this.roundNo = number;
        this.question = question;
        this.askedOn = askedOn;
    }

    void closeBySilence(LocalDate on) {
        silencedOn = on;
    }

    void conclude(String words) {
        summary = words;
    }

    int number() {
        return roundNo;
    }

    String question() {
        return question;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate silencedOn() {
        return silencedOn;
    }

    String summary() {
        return summary;
    }
}
