package vn.clusters.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import vn.clusters.kernel.Problem;
import vn.clusters.registry.Plan;

/** What a dossier asks to change in the list of clusters, and what became of it. */
@Entity
@Table(name = "plan_proposal")
class PlanProposal {

    enum Stage {
        DESCRIBED,
        VERIFIED,
        RETURNED,
        DIRECTED,
        REFUSED,
        REFUSAL_ISSUED,
        APPROVED,
        NOT_APPROVED,
        ENTERED;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What the provincial committee directs; number and date null if the letter has none yet. */
    @Embeddable
    record Direction(
            String planningBody, String direction, String signer, String directionNumber, LocalDate directedOn) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DESCRIBED;

    private String verifiedBy;

    @Embedded
    private Direction direction;

    private String reason;
    private String numberText;
    private LocalDate decidedOn;
    private String authority;
    private Long versionId;
    private String told;
    private LocalDate toldOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_proposed_entry", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "place_no")
    private List<ProposedEntry> entries = new ArrayList<>();

    protected PlanProposal() {}

    PlanProposal(String dossier) {
        this.dossier = dossier;
    }

    void describe(List<ProposedEntry> asked) {
        entries.clear();
        entries.addAll(asked);
        stage = Stage.DESCRIBED;
    }

    void verify(String by) {
        verifiedBy = by;
        reason = null;
        stage = Stage.VERIFIED;
    }

    void giveBack(String why) {
        reason = why;
        stage = Stage.RETURNED;
    }

    void direct(Direction directed) {
        require(Stage.VERIFIED);
        direction = directed;
        stage = Stage.DIRECTED;
    }

    void refuse(String why) {
        require(Stage.VERIFIED);
        reason = why;
        stage = Stage.REFUSED;
    }

    void issueRefusal(String number, LocalDate on, String reasons) {
        require(Stage.REFUSED);
        numberText = number;
        decidedOn = on;
        reason = reasons;
        stage = Stage.REFUSAL_ISSUED;
    }

    void approve(Plan.Approval approval, List<ProposedEntry> decided) {
        require(Stage.DIRECTED);
        numberText = approval.number();
        decidedOn = approval.date();
        authority = approval.authority();
        entries.clear();
        entries.addAll(decided);
        stage = Stage.APPROVED;
    }

    void disapprove(String by, String why) {
        require(Stage.DIRECTED);
        authority = by;
        reason = why;
        stage = Stage.NOT_APPROVED;
    }

    void entered(long version) {
        versionId = version;
        stage = Stage.ENTERED;
    }

    boolean isToBeTold() {
        return told == null;
    }

    void told(String recipient, LocalDate on) {
        told = recipient;
        toldOn = on;
    }

    private void require(Stage before) {
        if (stage != before) {
            throw new Problem(409, "plan-stage", dossier);
        }
    }

    boolean isToBeEntered() {
        return stage == Stage.APPROVED;
    }

    Plan.Approval approval() {
        return new Plan.Approval(numberText, decidedOn, authority);
    }

    List<ProposedEntry> entries() {
        return List.copyOf(entries);
    }

    String reason() {
        return reason;
    }

    PlanFile view() {
        return new PlanFile(
                dossier,
                stage.slug(),
                entries(),
                verifiedBy,
                direction,
                reason,
                numberText,
                decidedOn,
                authority,
                versionId,
                told,
                toldOn);
    }
}
