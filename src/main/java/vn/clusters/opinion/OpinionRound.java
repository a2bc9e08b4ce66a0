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

    /** A round as shown; {@code silencedOn} is the day on which the silence of some was recorded, null if none. */
    record View(int round, String question, LocalDate askedOn, LocalDate silencedOn, String summary) {}

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

    LocalDate askedOn() {
        return askedOn;
    }

    int number() {
        return roundNo;
    }

    String question() {
        return question;
    }

    View view() {
        return new View(roundNo, question, askedOn, silencedOn, summary);
    }
}
