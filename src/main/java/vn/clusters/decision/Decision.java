package vn.clusters.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.Signature;

/** The provincial committee's decision on one dossier, from the draft to the copies that were sent. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.RETURNED;

    @Embedded
    private Contents contents;

    private LocalDate verifiedOn;
    private String verifiedBy;
    private LocalDate decidedOn;
    private String decidedBy;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String signer;

    @Embedded
    private Signature signature;

    private String numberText;
    private LocalDate issuedOn;
    private LocalDate registeredOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "decision_sending", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "place_no")
    private List<Sending> sendings = new ArrayList<>();

    protected Decision() {}

    Decision(String dossier) {
        this.dossier = dossier;
    }

    /** @throws Problem 409 {@code decision-stage} */
    void submit(Contents draft, String by, LocalDate on) {
        require(Stage.SUBMITTED, Stage.RETURNED);
        contents = draft;
        verifiedBy = by;
        verifiedOn = on;
        reason = null;
        stage = Stage.SUBMITTED;
    }

    /** The draft is kept for the next submission. */
    void giveBack(String why) {
        require(Stage.SUBMITTED, Stage.RETURNED);
        reason = why;
        stage = Stage.RETURNED;
    }

    /** @throws Problem 409 {@code decision-stage}, 422 {@code no-investor} */
    void approve(String conditions, Capacity as, String name, String by, LocalDate on) {
        require(Stage.SUBMITTED);
        if (contents.investorId() == null) {
            throw new Problem(422, "no-investor", contents.clusterName()).with("field", "outcome");
        }
        approveChange(conditions, as, name, by, on);
    }

    /** A change of another decision may assign nobody. */
    void approveChange(String conditions, Capacity as, String name, String by, LocalDate on) {
        require(Stage.SUBMITTED);
        contents = contents.under(conditions);
        decide(Stage.APPROVED, as, name, by, on);
    }

    void refuse(String why, Capacity as, String name, String by, LocalDate on) {
        require(Stage.SUBMITTED);
        reason = why;
        decide(Stage.REFUSED, as, name, by, on);
    }

    private void decide(Stage outcome, Capacity as, String name, String by, LocalDate on) {
        stage = outcome;
        capacity = as;
        signer = name;
        signature = Signature.ofThisAct();
        decidedBy = by;
        decidedOn = on;
    }

    void issue(String number, LocalDate on) {
        require(Stage.APPROVED);
        stage = Stage.ISSUED;
        numberText = number;
        issuedOn = on;
    }

    void issueRefusal(String number, LocalDate on, String reasons) {
        require(Stage.REFUSED);
        stage = Stage.REFUSAL_ISSUED;
        reason = reasons;
        numberText = number;
        issuedOn = on;
    }

    /** Whether the registry still has to learn of it; asked again after a failure. */
    boolean isToBeRegistered() {
        require(Stage.ISSUED);
        return registeredOn == null;
    }

    void registered(LocalDate on) {
        registeredOn = on;
    }

    boolean isToBeSent() {
        require(Stage.ISSUED, Stage.REFUSAL_ISSUED);
        return sendings.isEmpty();
    }

    void sent(List<Sending> to) {
        sendings.addAll(to);
    }

    private void require(Stage... allowed) {
        if (!Set.of(allowed).contains(stage)) {
            throw new Problem(
                    409,
                    "decision-stage",
                    dossier,
                    new DefaultMessageSourceResolvable("decision.stage." + stage.slug()));
        }
    }

    boolean isIssued() {
        return stage == Stage.ISSUED;
    }

    Contents contents() {
        return contents;
    }

    String reason() {
        return reason;
    }

    Decisions.View view() {
        return new Decisions.View(
                dossier,
                stage,
                contents,
                verifiedOn,
                verifiedBy,
                decidedOn,
                decidedBy,
                reason,
                capacity,
                signer,
                signature,
                numberText,
                issuedOn,
                registeredOn,
                List.copyOf(sendings));
    }
}
