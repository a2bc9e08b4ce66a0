package vn.clusters.opinion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** What one agency was asked in a round, and what it answered. */
@Entity
@Table(name = "opinion")
class Opinion {

    private static final String ABSORBED = "absorbed";

    /** Whether the agency answered; silence may still be broken by a late answer. */
    enum State {
        REQUESTED,
        GIVEN,
        SILENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private int roundNo;
    private String agency;
    private LocalDate askedOn;
    private boolean taskOpen;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate givenOn;
    private String givenBy;
    private boolean late;
    private boolean secret;

    @Enumerated(EnumType.STRING)
    private Verdict conclusion;

    private String conditions;
    private String remark;
    private String documentNumber;
    private LocalDate documentDate;
    private String absorption;
    private String explanation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opinion_verdict", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "place_no")
    private List<SubjectVerdict> verdicts = new ArrayList<>();

    protected Opinion() {}

    Opinion(String dossier, int round, String agency, LocalDate askedOn) {
        this.dossier = dossier;
        this.roundNo = round;
        this.agency = agency;
        this.askedOn = askedOn;
        this.state = State.REQUESTED;
    }

    /** Takes an unanswered question into a later round; whoever holds its task need not be asked twice. */
    void askAgain(int round, LocalDate on) {
        roundNo = round;
        askedOn = on;
        state = State.REQUESTED;
        taskOpen = true;
    }

    /**
     * Records the answer; one marked secret keeps only its number, date and conclusion.
     *
     * @param dueOn last day in time, null if no clock runs
     * @throws Problem 409 {@code opinion-already-given} or as {@link Answer#check()}
     */
    void give(Answer answer, LocalDate on, String by, LocalDate dueOn) {
        if (isGiven()) {
            throw new Problem(409, "opinion-already-given", VietnameseText.shown(givenOn));
        }
        answer.check();
        late = state == State.SILENT || dueOn != null && on.isAfter(dueOn);
        state = State.GIVEN;
        givenOn = on;
        givenBy = by;
        secret = answer.secret();
        documentNumber = answer.documentNumber();
        documentDate = answer.documentDate();
        conclusion = answer.conclusion();
        if (!secret) {
            verdicts.addAll(answer.verdicts());
            conditions = answer.conditions();
            remark = answer.remark();
        }
    }

    void fallSilent() {
        if (state == State.REQUESTED) {
            state = State.SILENT;
        }
    }

    /** @throws Problem 422 {@code explanation-missing} if it is not wholly absorbed and nobody says why */
    void absorb(String how, String why) {
        if (!ABSORBED.equals(how) && why == null) {
            throw new Problem(422, "explanation-missing").with("field", "explanation:" + agency);
        }
        absorption = how;
        explanation = why;
    }

    boolean isGiven() {
        return state == State.GIVEN;
    }

    /** Whether the department must still say what it does with the opinion. */
    boolean needsAbsorption() {
        return isGiven() && conclusion.callsForAnswer() && absorption == null;
    }

    /** Whether a new process must be opened to collect it. */
    boolean awaitsTask() {
        return state == State.REQUESTED && !taskOpen;
    }

    String agency() {
        return agency;
    }

    int round() {
        return roundNo;
    }

    boolean isSecret() {
        return secret;
    }

    State state() {
        return state;
    }

    Opinions.View view(String agencyName, LocalDate dueOn) {
        return new Opinions.View(
                agency,
                agencyName,
                roundNo,
                askedOn,
                dueOn,
                state.name().toLowerCase(java.util.Locale.ROOT),
                givenOn,
                givenBy,
                late,
                secret,
                conclusion,
                List.copyOf(verdicts),
                conditions,
                remark,
                documentNumber,
                documentDate,
                absorption,
                explanation);
    }
}
