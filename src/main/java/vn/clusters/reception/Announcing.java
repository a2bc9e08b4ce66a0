package vn.clusters.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.law.Milestone;
import vn.clusters.reception.Recording.NoticePublished;
import vn.clusters.reception.Recording.NoticeRepeated;
import vn.clusters.reception.Recording.WindowClosed;

/** Publishes that dossiers are received, and closes the list of applicants when the time is over. */
@Component
@Transactional
class Announcing {

    static final String WINDOW = "reception-window";

    private final Notices notices;
    private final Dossiers dossiers;
    private final Issuing issuing;
    private final StatutoryClock clock;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Announcing(
            Notices notices,
            Dossiers dossiers,
            Issuing issuing,
            StatutoryClock clock,
            NoGoingBack ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.dossiers = dossiers;
        this.issuing = issuing;
        this.clock = clock;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    void publishNotice(String dossier, Answers answers) {
        ladder.require(dossier, "publish-notice");
        String number = answers.text("number");
        LocalDate on = answers.date("issuedOn");
        issuing.byCommittee(dossier, "notice", number, on);
        dossiers.reach(dossier, Milestone.NOTICE, on, null, number);
        Notice.View notice = new Notice.View(
                number,
                on,
                windowEnd(dossier).orElse(null),
                String.join(", ", answers.choices("channels")),
                answers.text("filingPlace"),
                answers.text("contents"));
        notices.save(new Notice(dossier, notice));
        events.publishEvent(new NoticePublished(dossier, notice));
    }

    /** The last day on which applications count; none where the edition knows no window or it has not begun. */
    Optional<LocalDate> windowEnd(String dossier) {
        return clock.clock(dossier, WINDOW, null).map(StatutoryClock.Running::dueOn);
    }

    void closeWindow(String dossier, String outcome, Answers answers) {
        if ("renotify".equals(outcome)) {
            events.publishEvent(new NoticeRepeated(dossier, answers.text("reason")));
            return;
        }
        LocalDate end =
                windowEnd(dossier).filter(due -> !due.isAfter(time.today())).orElse(time.today());
        dossiers.reach(dossier, Milestone.WINDOW_END, end, null, null);
        events.publishEvent(new WindowClosed(
                dossier, end, names(dossier, "accepted"), names(dossier, "late"), answers.text("minutes")));
    }

    private List<String> names(String dossier, String status) {
        return dossiers.get(dossier).applicants().stream()
                .filter(applicant -> applicant.status().equals(status))
                .map(Applicant::name)
                .toList();
    }
}
