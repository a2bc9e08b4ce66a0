package vn.clusters.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.Problem;

/** What a leader asks about a dossier before deciding, and what the officer in charge or a consulted agency answers. */
@Entity
@Table(name = "brief_question")
class Question {

    /**
     * A question as it is shown.
     *
     * @param step the leader's task, in words
     * @param askedOf user name of the officer in charge on that day, null if there was none or an agency is asked
     * @param answer null while nobody has answered
     * @param askedAgency the consulted agency that is asked, null for the officer in charge
     */
    record View(
            long id,
            String dossier,
            String step,
            LocalDate askedOn,
            String askedBy,
            String askedOf,
            String question,
            LocalDate answeredOn,
            String answeredBy,
            String answer,
            String askedAgency,
            String askedAgencyName) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String taskName;
    private LocalDate askedOn;
    private String askedBy;
    private String askedOf;
    private String question;
    private LocalDate answeredOn;
    private String answeredBy;
    private String answer;
    private String askedAgency;

    protected Question() {}

    Question(String dossier, String step, String question, String by, Addressee of, LocalDate on) {
        this.dossier = dossier;
        this.taskName = step;
        this.question = question;
        this.askedBy = by;
        this.askedOf = of.officer();
        this.askedAgency = of.agency();
        this.askedOn = on;
    }

    /** @throws Problem 409 {@code question-already-answered} */
    void answer(String text, String by, LocalDate on) {
        if (answer != null) {
            throw new Problem(409, "question-already-answered", answeredBy);
        }
        answer = text;
        answeredBy = by;
        answeredOn = on;
    }

    View view(AgencyNames names) {
        return new View(
                id,
                dossier,
                taskName,
                askedOn,
                askedBy,
                askedOf,
                question,
                answeredOn,
                answeredBy,
                answer,
                askedAgency,
                askedAgency == null ? null : names.nameOf(askedAgency));
    }
}
