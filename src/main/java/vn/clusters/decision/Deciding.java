package vn.clusters.decision;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.change.Subjects;
import vn.clusters.decision.Recording.EstablishmentApproved;
import vn.clusters.decision.Recording.EstablishmentRefused;
import vn.clusters.decision.Recording.EstablishmentReturned;
import vn.clusters.decision.Recording.SubmissionReturned;
import vn.clusters.decision.Recording.SubmissionVerified;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The provincial office verifies the submission, the chair decides on it; either may give it back. */
@Component
@Transactional
class Deciding {

    private static final String RETURN = "return";

    private final StoredDecisions decisions;
    private final Drafting drafting;
    private final Candidates candidates;
    private final Appraisals appraisals;
    private final Dossiers dossiers;
    private final Subjects subjects;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Deciding(
            StoredDecisions decisions,
            Drafting drafting,
            Candidates candidates,
            Appraisals appraisals,
            Dossiers dossiers,
            Subjects subjects,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.candidates = candidates;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.subjects = subjects;
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
        switch (outcome) {
            case "approve" -> approve(decision, dossier, answers);
            case "refuse" -> refuse(decision, dossier, answers);
            default -> {
                giveBack(decision, dossier, answers.text("reason"));
                events.publishEvent(new EstablishmentReturned(dossier, answers.text("reason")));
            }
        }
    }

    private void approve(Decision decision, String dossier, Answers answers) {
        subjects.requireStanding(dossier);
        Contents draft = decision.contents();
        if (draft != null && candidates.find(dossier, draft.investorId()).isEmpty()) {
            Problem nobody = new Problem(422, "no-investor", draft.clusterName()).with("field", "outcome");
            candidates.citation(dossier).ifPresent(nobody::citing);
            throw nobody;
        }
        Capacity as = Capacity.of(answers.text("capacity"));
        decision.approve(answers.text("conditions"), as, answers.text("signer"), actor(), time.today());
        events.publishEvent(
                new EstablishmentApproved(dossier, answers.text("conditions"), as.slug(), answers.text("signer")));
    }

    private void refuse(Decision decision, String dossier, Answers answers) {
        Capacity as = Capacity.of(answers.text("capacity"));
        decision.refuse(answers.text("reason"), as, answers.text("signer"), actor(), time.today());
        events.publishEvent(
                new EstablishmentRefused(dossier, answers.text("reason"), as.slug(), answers.text("signer")));
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
