package vn.clusters.decision;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.decision.Recording.DecisionIssued;
import vn.clusters.decision.Recording.RefusalIssued;
import vn.clusters.document.Documents;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Answers;
import vn.clusters.law.Milestone;
import vn.clusters.organisation.Agencies;

/** The clerk gives the decision, or the refusal, its number and date. */
@Component
@Transactional
class Issuing {

    static final String COMMITTEE = "provincial-committee";

    private final StoredDecisions decisions;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Agencies agencies;
    private final Wording words;
    private final ApplicationEventPublisher events;

    Issuing(
            StoredDecisions decisions,
            Dossiers dossiers,
            Documents documents,
            Agencies agencies,
            Wording words,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.documents = documents;
        this.agencies = agencies;
        this.words = words;
        this.events = events;
    }

    void issue(String dossier, Answers answers) {
        Decision decision = decisions.get(dossier);
        String number = answers.text("number");
        LocalDate on = answers.date("issuedOn");
        decision.issue(number, on);
        file(dossier, "decision", number, on, decision.contents().clusterName());
        dossiers.changeStatus(dossier, DossierStatus.DECIDED);
        events.publishEvent(new DecisionIssued(dossier, number, on, decision.contents()));
    }

    void refuse(String dossier, Answers answers) {
        Decision decision = decisions.get(dossier);
        String number = answers.text("number");
        LocalDate on = answers.date("issuedOn");
        decision.issueRefusal(number, on, answers.text("reasons"));
        file(dossier, "refusal", number, on, dossiers.get(dossier).cluster().name());
        dossiers.changeStatus(dossier, DossierStatus.REFUSED);
        events.publishEvent(new RefusalIssued(dossier, number, on, decision.reason()));
    }

    /** Files the document and ends the limit to decide, before the dossier is closed. */
    private void file(String dossier, String kind, String number, LocalDate on, String cluster) {
        String committee = agencies.ofKind(COMMITTEE, on).id();
        String verb = words.verb(dossiers.get(dossier).procedure());
        documents.issue(dossier, kind, number, on, committee, words.say("title." + kind, cluster, verb));
        dossiers.reach(dossier, Milestone.DECISION, on, null, number);
    }
}
