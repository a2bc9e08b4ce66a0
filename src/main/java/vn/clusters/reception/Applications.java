package vn.clusters.reception;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.dossier.Dossiers.Application;
import vn.clusters.dossier.Rights;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;
import vn.clusters.province.ProvinceRules;

/** Takes in those who ask to be the investor: in time they are considered, later they are only recorded. */
@Component
@Transactional
public class Applications {

    private final Dossiers dossiers;
    private final Rights rights;
    private final Announcing announcing;
    private final Forecast forecast;
    private final ProvinceRules province;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final Wording words;

    Applications(
            Dossiers dossiers,
            Rights rights,
            Announcing announcing,
            Forecast forecast,
            ProvinceRules province,
            NoGoingBack ladder,
            BusinessTime time,
            Wording words) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.announcing = announcing;
        this.forecast = forecast;
        this.province = province;
        this.ladder = ladder;
        this.time = time;
        this.words = words;
    }

    /**
     * Enters an application; one that comes too late is kept with the reason why it is not considered.
     *
     * @throws Problem 403 {@code not-allowed}, 409 {@code applicant-already-there}, 422 {@code future-date},
     *     {@code application-before-request}, 409 {@code no-going-back} once the appraisal report is issued
     */
    public Applicant take(String dossier, Application application) {
        requireMay(dossier);
        ladder.require(dossier, "admit-applicant");
        Map<Milestone, LocalDate> milestones = dossiers.get(dossier).milestones();
        LocalDate on = Objects.requireNonNullElse(application.receivedOn(), time.today());
        requireSoundDate(on, milestones.get(Milestone.FIRST_REQUEST));
        String refusal = refusal(dossier, on, milestones);
        return dossiers.admit(dossier, application.on(on), refusal == null ? "accepted" : "late", refusal);
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-applicant}, 409 {@code applicant-not-accepted} */
    void withdraw(String dossier, long applicant, String reason) {
        requireMay(dossier);
        dossiers.withdrawApplicant(dossier, applicant, reason);
    }

    private void requireMay(String dossier) {
        if (!rights.mayReceiveApplications(Acting.current().actor(), dossiers.get(dossier))) {
            throw new Problem(403, "not-allowed");
        }
    }

    private void requireSoundDate(LocalDate on, LocalDate firstRequest) {
        if (on.isAfter(time.today())) {
            throw new Problem(422, "future-date", VietnameseText.shown(on)).with("field", "receivedOn");
        }
        if (on.isBefore(firstRequest)) {
            throw new Problem(
                            422,
                            "application-before-request",
                            VietnameseText.shown(on),
                            VietnameseText.shown(firstRequest))
                    .with("field", "receivedOn");
        }
    }

    /** Why the application is not considered, null if it is. */
    private String refusal(String dossier, LocalDate on, Map<Milestone, LocalDate> milestones) {
        LocalDate notice = milestones.get(Milestone.NOTICE);
        if (forecast.hasWindow(dossier)
                && (notice == null || province.on(notice).lateApplicationsRefused())) {
            LocalDate end = announcing.windowEnd(dossier).orElse(null);
            boolean closed = milestones.containsKey(Milestone.WINDOW_END);
            return end != null && on.isAfter(end)
                    ? words.say("late-for-window", VietnameseText.shown(end))
                    : closed
                            ? words.say("list-closed", VietnameseText.shown(milestones.get(Milestone.WINDOW_END)))
                            : null;
        }
        LocalDate sent = milestones.get(Milestone.SENT_TO_DEPARTMENT);
        return sent == null ? null : words.say("late-for-proposal", VietnameseText.shown(sent));
    }
}
