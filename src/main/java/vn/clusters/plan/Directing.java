package vn.clusters.plan;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.document.Documents;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.organisation.Agencies;
import vn.clusters.plan.Recording.IntegrationDirected;
import vn.clusters.plan.Recording.PlanChangeRefused;
import vn.clusters.plan.Recording.PlanRefusalIssued;
import vn.clusters.plan.Recording.PlanReportReturned;
import vn.clusters.plan.Recording.PlanReportVerified;

/** The provincial office verifies the report; the chair directs the planning body, refuses or gives it back. */
@Component
@Transactional
class Directing {

    private final PlanProposals proposals;
    private final Dossiers dossiers;
    private final Appraisals appraisals;
    private final Documents documents;
    private final Agencies agencies;
    private final Wording words;
    private final ApplicationEventPublisher events;

    Directing(
            PlanProposals proposals,
            Dossiers dossiers,
            Appraisals appraisals,
            Documents documents,
            Agencies agencies,
            Wording words,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.appraisals = appraisals;
        this.documents = documents;
        this.agencies = agencies;
        this.words = words;
        this.events = events;
    }

    void verify(String dossier, String outcome, Answers answers) {
        if (!givenBack(dossier, outcome, answers)) {
            proposals.get(dossier).verify(Acting.current().actor().name());
            events.publishEvent(new PlanReportVerified(dossier, answers.text("remark")));
        }
    }

    void direct(String dossier, String outcome, Answers answers) {
        if (givenBack(dossier, outcome, answers)) {
            return;
        }
        PlanProposal proposal = proposals.get(dossier);
        if ("refuse".equals(outcome)) {
            proposal.refuse(answers.text("reason"));
            events.publishEvent(new PlanChangeRefused(dossier, answers.text("reason"), answers.text("signer")));
            return;
        }
        PlanProposal.Direction direction = new PlanProposal.Direction(
                answers.text("planningBody"),
                answers.text("direction"),
                answers.text("signer"),
                answers.text("directionNumber"),
                answers.date("directedOn"));
        proposal.direct(direction);
        events.publishEvent(new IntegrationDirected(dossier, direction));
    }

    void issueRefusal(String dossier, Answers answers) {
        String number = answers.text("number");
        LocalDate on = answers.date("issuedOn");
        proposals.get(dossier).issueRefusal(number, on, answers.text("reasons"));
        String committee = agencies.ofKind("provincial-committee", on).id();
        String cluster = dossiers.get(dossier).cluster().name();
        documents.issue(dossier, "refusal", number, on, committee, words.say("title.refusal", cluster));
        dossiers.changeStatus(dossier, DossierStatus.REFUSED);
        events.publishEvent(new PlanRefusalIssued(dossier, number, on, answers.text("reasons")));
    }

    private boolean givenBack(String dossier, String outcome, Answers answers) {
        boolean back = "return".equals(outcome);
        if (back) {
            String reason = answers.text("reason");
            proposals.get(dossier).giveBack(reason);
            appraisals.handBack(dossier, reason);
            dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
            events.publishEvent(new PlanReportReturned(dossier, reason));
        }
        return back;
    }
}
