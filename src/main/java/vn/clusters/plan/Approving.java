package vn.clusters.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.plan.Recording.PlanApprovalRecorded;
import vn.clusters.plan.Recording.PlanNotApproved;
import vn.clusters.registry.Plan;

/** The department records what the competent authority decided, and the list gets its new version. */
@Component
@Transactional
class Approving {

    private final PlanProposals proposals;
    private final Plan plan;
    private final Dossiers dossiers;
    private final SmallChangeList smallChanges;
    private final Wording words;
    private final ApplicationEventPublisher events;

    Approving(
            PlanProposals proposals,
            Plan plan,
            Dossiers dossiers,
            SmallChangeList smallChanges,
            Wording words,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.plan = plan;
        this.dossiers = dossiers;
        this.smallChanges = smallChanges;
        this.words = words;
        this.events = events;
    }

    void record(String dossier, String outcome, Answers answers) {
        PlanProposal proposal = proposals.get(dossier);
        String authority = words.say("authority." + answers.text("authority"));
        if ("not-approved".equals(outcome)) {
            proposal.disapprove(authority, answers.text("reason"));
            dossiers.changeStatus(dossier, DossierStatus.REFUSED);
            events.publishEvent(new PlanNotApproved(dossier, authority, answers.text("reason")));
            return;
        }
        List<ProposedEntry> decided = decided(proposal.entries(), answers);
        if (decided.stream().noneMatch(ProposedEntry::approved)) {
            throw new Problem(422, "no-entry-approved")
                    .with("errors", Map.of("approved:1", words.tell("none-approved")));
        }
        Plan.Approval approval = new Plan.Approval(answers.text("number"), answers.date("approvedOn"), authority);
        proposal.approve(approval, decided);
        reach(dossier, approval.date(), approval.number());
        events.publishEvent(new PlanApprovalRecorded(dossier, approval.number(), approval.date(), authority, decided));
    }

    private void reach(String dossier, LocalDate on, String number) {
        dossiers.reach(dossier, Milestone.DECISION, on, null, number);
        dossiers.changeStatus(dossier, DossierStatus.DECIDED);
    }

    private static List<ProposedEntry> decided(List<ProposedEntry> asked, Answers answers) {
        List<ProposedEntry> decided = new ArrayList<>();
        for (ProposedEntry entry : asked) {
            String number = ":" + (decided.size() + 1);
            boolean agreed = "yes".equals(answers.text("approved" + number));
            decided.add(entry.decided(agreed, answers.number("approvedArea" + number)));
        }
        return decided;
    }

    /** Once, however often it is asked. */
    void register(String dossier) {
        PlanProposal proposal = proposals.get(dossier);
        if (!proposal.isToBeEntered()) {
            return;
        }
        Dossiers.ProposedCluster first = dossiers.get(dossier).cluster();
        List<Plan.Amendment> amendments = proposal.entries().stream()
                .filter(ProposedEntry::approved)
                .map(entry -> entry.amendment(entry.name().equalsIgnoreCase(first.name()) ? first.units() : List.of()))
                .toList();
        long version = plan.enter(dossier, proposal.approval(), amendments).id();
        proposal.entered(version);
        smallChanges.report(amendments.stream().map(Plan.Amendment::name).toList(), version);
    }
}
