package vn.clusters.decision;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.change.Adjustments;
import vn.clusters.decision.ChangeRecording.ChangeApproved;
import vn.clusters.decision.ChangeRecording.ChangeRefused;
import vn.clusters.decision.ChangeRecording.ChangeReturned;
import vn.clusters.decision.Recording.SubmissionReturned;
import vn.clusters.decision.Recording.SubmissionVerified;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The provincial office verifies the change of a decision, the chair decides on it; either may give it back. */
@Component
@Transactional
class ChangeDeciding {

    private static final String RETURN = "return";

    private final StoredDecisions decisions;
    private final ChangeDrafting drafting;
    private final DecidedChanges changes;
    private final Adjustments adjustments;
    private final Candidates candidates;
    private final Appraisals appraisals;
    private final Dossiers dossiers;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    ChangeDeciding(
            StoredDecisions decisions,
            ChangeDrafting drafting,
            DecidedChanges changes,
            Adjustments adjustments,
            Candidates candidates,
            Appraisals appraisals,
            Dossiers dossiers,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.changes = changes;
        this.adjustments = adjustments;
        this.candidates = candidates;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.time = time;
        this.events = events;
    }

    void verify(String dossier, String outcome, Answers answers) {
        Decision decision = decisions.findByDossier(dossier).orElseGet(() -> decisions.save(new Decision(dossier)));
        if (RETURN.equals(outcome)) {
            giveBack(decision, dossier, answers.text("reason"));
            events.publishEvent(new SubmissionReturned(dossier, answers.text("reason")));
            return;
        }
        decision.submit(drafting.filledIn(dossier, answers), actor(), time.today());
        events.publishEvent(new SubmissionVerified(dossier, decision.contents()));
    }

    void decide(String dossier, String outcome, Answers answers) {
        Decision decision = decisions.get(dossier);
        String reason = answers.text("reason");
        String signer = answers.text("signer");
        if (RETURN.equals(outcome)) {
            giveBack(decision, dossier, reason);
            events.publishEvent(new ChangeReturned(dossier, reason));
            return;
        }
        Capacity as = Capacity.of(answers.text("capacity"));
        if ("refuse".equals(outcome)) {
            decision.refuse(reason, as, signer, actor(), time.today());
            events.publishEvent(new ChangeRefused(dossier, reason, as.slug(), signer));
            return;
        }
        requireLawful(dossier, decision.contents());
        String conditions = answers.text("conditions");
        decision.approveChange(conditions, as, signer, actor(), time.today());
        events.publishEvent(new ChangeApproved(dossier, conditions, as.slug(), signer));
    }

    /**
     * A new owner needs the settlement the edition asks for, and must be one who may be assigned; a cluster that was
     * revoked meanwhile has nothing to be changed.
     *
     * @throws Problem 422 {@code rights-not-settled}, {@code no-new-owner}; 409 {@code cluster-revoked}
     */
    private void requireLawful(String dossier, Contents contents) {
        if ("revoked".equals(changes.cluster(dossier).status())) {
            throw new Problem(409, "cluster-revoked", contents.clusterName(), "");
        }
        if (changes.adjustment(dossier).isPresent()) {
            adjustments.requireSettled(dossier, dossiers.get(dossier).edition());
        }
        Optional<Long> drafted = Optional.ofNullable(contents.investorId());
        if (changes.assignOwner(dossier)
                && drafted.flatMap(id -> candidates.find(dossier, id)).isEmpty()) {
            Problem nobody = new Problem(422, "no-new-owner", contents.clusterName()).with("field", "outcome");
            candidates.citation(dossier).ifPresent(nobody::citing);
            throw nobody;
        }
    }

    private void giveBack(Decision decision, String dossier, String reason) {
        decision.giveBack(reason);
        appraisals.handBack(dossier, reason);
        dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
    }

    private static String actor() {
        return Acting.current().actor().name();
    }
}
