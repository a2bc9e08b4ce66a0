package vn.clusters.appraisal;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Recording.AppraisalForwarded;
import vn.clusters.appraisal.Recording.AppraisalReportIssued;
import vn.clusters.appraisal.Recording.AppraisalReturned;
import vn.clusters.appraisal.Recording.AppraisalSigned;
import vn.clusters.document.Documents;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;
import vn.clusters.organisation.Agencies;

/** The report goes up: reviewed by the head of division, signed by the director, numbered by the clerk, submitted. */
@Component
@Transactional
class Reporting {

    static final String REPORT = "appraisal-report";

    private final AppraisalRounds rounds;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Agencies agencies;
    private final BusinessTime time;
    private final MessageSource words;
    private final ApplicationEventPublisher events;

    Reporting(
            AppraisalRounds rounds,
            Dossiers dossiers,
            Documents documents,
            Agencies agencies,
            BusinessTime time,
            MessageSource words,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.documents = documents;
        this.agencies = agencies;
        this.time = time;
        this.words = words;
        this.events = events;
    }

    void review(String dossier, String outcome, Answers answers) {
        Appraisal appraisal = rounds.latest(dossier);
        if (!handedBack(dossier, appraisal, outcome, answers)) {
            events.publishEvent(new AppraisalForwarded(dossier, appraisal.round(), answers.text("remark")));
        }
    }

    void sign(String dossier, String outcome, Answers answers) {
        Appraisal appraisal = rounds.latest(dossier);
        if (!handedBack(dossier, appraisal, outcome, answers)) {
            appraisal.sign(Acting.current().actor().name());
            events.publishEvent(new AppraisalSigned(dossier, appraisal.round(), answers.text("remark")));
        }
    }

    private boolean handedBack(String dossier, Appraisal appraisal, String outcome, Answers answers) {
        boolean back = "return".equals(outcome);
        if (back) {
            appraisal.handBack(answers.text("reason"));
            dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
            events.publishEvent(new AppraisalReturned(dossier, appraisal.round(), answers.text("reason")));
        }
        return back;
    }

    /** With the report on its way the provincial committee's limit begins. */
    void issue(String dossier, Answers answers) {
        String number = answers.text("number");
        LocalDate on = answers.date("issuedOn");
        Appraisal appraisal = rounds.latest(dossier);
        appraisal.issue(number, on);
        String department = agencies.ofKind("department", time.today()).id();
        documents.issue(dossier, REPORT, number, on, department, title(dossier));
        dossiers.reach(dossier, Milestone.APPRAISAL_REPORT, on, null, number);
        dossiers.reach(dossier, Milestone.SUBMITTED_TO_PROVINCE, on, null, number);
        dossiers.changeStatus(dossier, DossierStatus.AWAITING_DECISION);
        events.publishEvent(new AppraisalReportIssued(dossier, appraisal.round(), number, on));
    }

    private String title(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        Locale locale = VietnameseText.LOCALE;
        Object[] arguments = {view.cluster().name(), words.getMessage("dossier.verb." + view.procedure(), null, locale)
        };
        String usual = words.getMessage("appraisal.report-title", arguments, locale);
        return words.getMessage("appraisal.report-title." + view.procedure(), arguments, usual, locale);
    }
}
