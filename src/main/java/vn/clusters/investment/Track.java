package vn.clusters.investment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.clusters.kernel.Problem;

/** The approval of the investment policy that belongs to one cluster dossier. */
@Entity
@Table(name = "investment_track")
class Track {

    /** A track as it is shown. */
    record View(
            String dossier,
            Stage stage,
            PolicyFacts facts,
            Judgement judgement,
            PolicyDecision decision,
            boolean elsewhere,
            LocalDate startedOn,
            LocalDate receivedOn,
            String reason) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.JUDGED;

    @Embedded
    private PolicyFacts facts;

    @Embedded
    private Judgement judgement;

    @Embedded
    private PolicyDecision decision;

    private boolean elsewhere;
    private LocalDate startedOn;
    private LocalDate receivedOn;
    private String returnReason;

    protected Track() {}

    Track(String dossier) {
        this.dossier = dossier;
    }

    /** @throws Problem 409 {@code policy-stage} once the procedure runs or has ended */
    void judge(PolicyFacts stated, Judgement found) {
        require(Stage.JUDGED);
        facts = stated;
        judgement = found;
    }

    /** @throws Problem 409 {@code policy-stage}, {@code policy-not-needed} */
    void start(LocalDate on) {
        require(Stage.JUDGED);
        if (!judgement.hasTrack()) {
            throw new Problem(409, "policy-not-needed", judgement.reason());
        }
        stage = Stage.RUNNING;
        startedOn = on;
    }

    void receive(LocalDate on) {
        require(Stage.RUNNING);
        receivedOn = on;
    }

    void draft(PolicyDecision drafted) {
        require(Stage.RUNNING);
        decision = drafted;
    }

    void sign(String signer) {
        require(Stage.RUNNING);
        decision = decision.signedBy(signer);
    }

    void giveBack(String why) {
        require(Stage.RUNNING);
        returnReason = why;
    }

    void end(Stage how, String why) {
        require(Stage.RUNNING);
        stage = how;
        returnReason = why;
    }

    void issue(String number, LocalDate on) {
        require(Stage.RUNNING);
        decision = decision.numbered(number, on);
        stage = Stage.APPROVED;
        returnReason = null;
    }

    /** A decision that was made outside this system; it may be corrected. */
    void recordElsewhere(PolicyDecision made) {
        if (!elsewhere) {
            require(Stage.JUDGED);
        }
        decision = made;
        elsewhere = true;
        stage = Stage.APPROVED;
    }

    private void require(Stage allowed) {
        if (stage != allowed) {
            throw new Problem(
                    409,
                    "policy-stage",
                    dossier,
                    new DefaultMessageSourceResolvable("investment.stage." + stage.slug()));
        }
    }

    Stage stage() {
        return stage;
    }

    PolicyFacts facts() {
        return Objects.requireNonNullElse(facts, PolicyFacts.UNKNOWN);
    }

    Judgement judgement() {
        return judgement;
    }

    View view() {
        return new View(dossier, stage, facts(), judgement, decision, elsewhere, startedOn, receivedOn, returnReason);
    }
}
