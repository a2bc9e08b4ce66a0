package vn.clusters.reception;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.law.PaperLists.RequiredPaper;
import vn.clusters.reception.Recording.DossierChecked;
import vn.clusters.reception.Recording.RefusalReturned;
import vn.clusters.reception.Recording.RefusalSigned;

/** The officer goes through the papers: the dossier is full, must be supplemented, or is refused. */
@Component
@Transactional
class Checking {

    private final PaperChecks checks;
    private final RequiredPapers papers;
    private final Supplementing supplementing;
    private final Dossiers dossiers;
    private final Issuing issuing;
    private final Returns returns;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Checking(
            PaperChecks checks,
            RequiredPapers papers,
            Supplementing supplementing,
            Dossiers dossiers,
            Issuing issuing,
            Returns returns,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.papers = papers;
        this.supplementing = supplementing;
        this.dossiers = dossiers;
        this.issuing = issuing;
        this.returns = returns;
        this.time = time;
        this.events = events;
    }

    void check(String dossier, String outcome, Answers answers) {
        List<PaperCheck.Line> lines = papers.lines(dossier, answers, "verdict");
        String reason = answers.text("reason");
        switch (outcome) {
            case "accept" -> accept(dossier, lines, answers.date("fullOn"));
            case "supplement" -> supplementing.draft(dossier, reason, lines);
            default -> dossiers.get(dossier);
        }
        String by = Acting.current().actor().name();
        checks.save(new PaperCheck(
                dossier, PaperCheck.Stage.CHECK, new PaperCheck.View(null, outcome, time.today(), by, reason, lines)));
        events.publishEvent(
                new DossierChecked(dossier, outcome, verdicts(lines), notes(lines), answers.date("fullOn"), reason));
    }

    /** Full only once: a dossier that comes back with a supplement keeps the day on which it was full. */
    private void accept(String dossier, List<PaperCheck.Line> lines, LocalDate on) {
        List<RequiredPaper> lacking = papers.mandatoryAmong(dossier, lines);
        if (!lacking.isEmpty()) {
            String names = lacking.stream().map(RequiredPaper::name).collect(Collectors.joining("; "));
            throw new Problem(422, "dossier-incomplete", names)
                    .with("papers", lacking.stream().map(RequiredPaper::paper).toList())
                    .citing(lacking.get(0).citation());
        }
        if (!dossiers.get(dossier).milestones().containsKey(Milestone.FULL_DOSSIER)) {
            dossiers.reach(dossier, Milestone.FULL_DOSSIER, on, null, null);
        }
        returns.settle(dossier, Returns.CHECK);
        dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
    }

    void signRefusal(String dossier, String outcome, Answers answers) {
        if ("return".equals(outcome)) {
            returns.note(dossier, Returns.CHECK, answers.text("returnReason"));
            events.publishEvent(new RefusalReturned(dossier, answers.text("returnReason")));
            return;
        }
        String number = answers.text("number");
        LocalDate on = answers.date("refusedOn");
        issuing.byDepartment(dossier, "refusal", number, on);
        dossiers.changeStatus(dossier, DossierStatus.REFUSED);
        events.publishEvent(new RefusalSigned(dossier, number, on, answers.text("reason")));
    }

    static Map<String, String> verdicts(List<PaperCheck.Line> lines) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        lines.forEach(line -> verdicts.put(line.paper(), line.verdict()));
        return verdicts;
    }

    private static Map<String, String> notes(List<PaperCheck.Line> lines) {
        Map<String, String> notes = new LinkedHashMap<>();
        lines.stream().filter(line -> line.note() != null).forEach(line -> notes.put(line.paper(), line.note()));
        return notes;
    }
}
