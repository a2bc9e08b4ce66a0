package vn.clusters.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Presenters;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Milestone;
import vn.clusters.reception.Recording.DossierCompiled;
import vn.clusters.reception.Recording.ProposalReturned;
import vn.clusters.reception.Recording.ProposalSigned;

/** The local committee compiles the dossier and its chair signs the proposal. */
@Component
@Transactional
class Proposing {

    private final PaperChecks checks;
    private final RequiredPapers papers;
    private final Dossiers dossiers;
    private final Presenters presenters;
    private final Issuing issuing;
    private final Returns returns;
    private final Wording words;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Proposing(
            PaperChecks checks,
            RequiredPapers papers,
            Dossiers dossiers,
            Presenters presenters,
            Issuing issuing,
            Returns returns,
            Wording words,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.papers = papers;
        this.dossiers = dossiers;
        this.presenters = presenters;
        this.issuing = issuing;
        this.returns = returns;
        this.words = words;
        this.time = time;
        this.events = events;
    }

    void compile(String dossier, Answers answers) {
        answers.repeated("assignmentNumber")
                .forEach((asked, number) ->
                        presenters.assignInCharge(dossier, number, answers.date("assignmentDate:" + asked)));
        presenters.requireAssigned(dossier);
        List<PaperCheck.Line> lines = papers.lines(dossier, answers, "paper");
        PaperCheck.View check = new PaperCheck.View(
                null, "compiled", time.today(), Acting.current().actor().name(), contents(answers), lines);
        checks.save(new PaperCheck(dossier, PaperCheck.Stage.COMPILE, check));
        Map<String, String> statuses = Checking.verdicts(lines);
        events.publishEvent(new DossierCompiled(
                dossier, statuses, answers.text("necessity"), answers.text("conformity"), answers.text("land")));
    }

    /** What the proposal says, part by part, as its chair will read it. */
    private String contents(Answers answers) {
        return Stream.of("necessity", "conformity", "land")
                .filter(part -> answers.text(part) != null)
                .map(part -> words.say("proposal." + part, answers.text(part)))
                .collect(Collectors.joining("\n"));
    }

    void sign(String dossier, String outcome, Answers answers) {
        if ("return".equals(outcome)) {
            returns.note(dossier, Returns.COMPILE, answers.text("reason"));
            events.publishEvent(new ProposalReturned(dossier, answers.text("reason")));
            return;
        }
        presenters.requireAssigned(dossier);
        String number = answers.text("number");
        LocalDate on = answers.date("sentOn");
        returns.settle(dossier, Returns.COMPILE);
        issuing.byCommittee(dossier, "proposal", number, on);
        dossiers.reach(dossier, Milestone.SENT_TO_DEPARTMENT, on, null, number);
        events.publishEvent(new ProposalSigned(dossier, number, on));
    }
}
