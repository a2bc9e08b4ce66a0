package vn.clusters.plan;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies;
import vn.clusters.plan.Recording.PlanResultTold;

/** Tells the local committee, or its successor, what became of the change it asked for; once, however often it is asked. */
@Component
@Transactional
class Telling {

    private final PlanProposals proposals;
    private final Dossiers dossiers;
    private final Agencies agencies;
    private final Wording words;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Telling(
            PlanProposals proposals,
            Dossiers dossiers,
            Agencies agencies,
            Wording words,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.words = words;
        this.time = time;
        this.events = events;
    }

    void tell(String dossier) {
        PlanProposal proposal = proposals.get(dossier);
        if (!proposal.isToBeTold()) {
            return;
        }
        LocalDate today = time.today();
        String committee =
                agencies.on(dossiers.get(dossier).localCommittee(), today).name();
        proposal.told(committee, today);
        String result = words.say("stage." + proposal.view().stage());
        events.publishEvent(new PlanResultTold(dossier, committee, result, proposal.reason(), today));
    }
}
