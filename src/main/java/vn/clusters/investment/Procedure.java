package vn.clusters.investment;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.document.Documents;
import vn.clusters.investment.Recording.PolicyAppraised;
import vn.clusters.investment.Recording.PolicyApproved;
import vn.clusters.investment.Recording.PolicyIssued;
import vn.clusters.investment.Recording.PolicyRefused;
import vn.clusters.investment.Recording.PolicyRequestNotAccepted;
import vn.clusters.investment.Recording.PolicyRequestReceived;
import vn.clusters.investment.Recording.PolicyReturned;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies;

/** The steps of the procedure that approves the investment policy, each with its clock. */
@Component
@Transactional
class Procedure {

    private static final String APPRAISE = "appraise-policy";
    private static final String DECIDE = "decide-policy";
    private static final String REASON = "reason";

    private final Tracks tracks;
    private final PolicyClock clock;
    private final Documents documents;
    private final Agencies agencies;
    private final Wording words;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Procedure(
            Tracks tracks,
            PolicyClock clock,
            Documents documents,
            Agencies agencies,
            Wording words,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.tracks = tracks;
        this.clock = clock;
        this.documents = documents;
        this.agencies = agencies;
        this.words = words;
        this.time = time;
        this.events = events;
    }

    void receive(String dossier, String outcome, Answers answers) {
        Track track = tracks.get(dossier);
        if ("decline".equals(outcome)) {
            track.end(Stage.NOT_ACCEPTED, answers.text(REASON));
            events.publishEvent(new PolicyRequestNotAccepted(dossier, answers.text(REASON)));
            return;
        }
        LocalDate on = answers.date("receivedOn");
        track.receive(on);
        clock.start(track, PolicyClock.SEND, on);
        clock.start(track, APPRAISE, on);
        events.publishEvent(
                new PolicyRequestReceived(dossier, on, track.judgement().edition()));
    }

    void appraise(String dossier, Answers answers) {
        Track track = tracks.get(dossier);
        PolicyDecision draft = new PolicyDecision(
                null,
                null,
                null,
                answers.text("projectName"),
                answers.text("investor"),
                answers.number("areaHa"),
                answers.text("place"),
                answers.number("capitalVnd"),
                answers.text("schedule"),
                answers.text("term"));
        track.draft(draft);
        clock.finish(track, APPRAISE, time.today());
        clock.start(track, DECIDE, time.today());
        events.publishEvent(new PolicyAppraised(dossier, answers.text("proposal"), answers.text("conclusion"), draft));
    }

    void decide(String dossier, String outcome, Answers answers) {
        Track track = tracks.get(dossier);
        String reason = answers.text(REASON);
        switch (outcome) {
            case "approve" -> {
                track.sign(answers.text("signer"));
                events.publishEvent(new PolicyApproved(dossier, answers.text("signer")));
            }
            case "refuse" -> {
                track.end(Stage.REFUSED, reason);
                clock.finish(track, DECIDE, time.today());
                events.publishEvent(new PolicyRefused(dossier, reason));
            }
            default -> {
                track.giveBack(reason);
                clock.finish(track, DECIDE, time.today());
                events.publishEvent(new PolicyReturned(dossier, reason));
            }
        }
    }

    void issue(String dossier, Answers answers) {
        Track track = tracks.get(dossier);
        String number = answers.text("number");
        LocalDate on = answers.date("issuedOn");
        track.issue(number, on);
        clock.finish(track, DECIDE, on);
        PolicyDecision decision = track.view().decision();
        String committee = agencies.ofKind("provincial-committee", on).id();
        documents.issue(
                dossier, "investment-policy", number, on, committee, words.say("title", decision.projectName()));
        events.publishEvent(new PolicyIssued(dossier, decision));
    }
}
