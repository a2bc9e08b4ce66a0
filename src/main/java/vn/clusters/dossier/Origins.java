package vn.clusters.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Where the applicants come from: an officer states which is foreign and what the registration agency wrote of it. */
@Component
@Transactional
class Origins {

    private final StoredDossiers stored;
    private final Rights rights;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Origins(
            StoredDossiers stored,
            Rights rights,
            NoGoingBack ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.rights = rights;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    boolean mayState(Actor actor, Dossiers.View dossier) {
        return !dossier.status().isFinal() && rights.statesOrigin(actor, dossier);
    }

    /** @throws Problem 404 {@code unknown-applicant} */
    @Transactional(readOnly = true)
    public Dossiers.Applicant applicant(String code, long applicant) {
        return stored.get(code).applicant(applicant).view();
    }

    /**
     * Reads and records it; an answer of the agency is kept only for a foreign investor.
     *
     * @throws Problem 403 {@code not-allowed}; 404 {@code unknown-applicant}; 409 {@code dossier-closed}, {@code
     *     no-going-back} once the appraisal report is issued; 422 {@code input-invalid}, {@code future-date}
     */
    public Dossiers.Applicant state(String code, long applicant, Input input) {
        Dossier dossier = stored.get(code);
        rights.require(rights.statesOrigin(Acting.current().actor(), dossier.view()));
        dossier.requireOpen();
        ladder.require(code, "replace-paper");
        Candidate candidate = dossier.applicant(applicant);
        boolean foreign = input.requiredFlag("foreignInvestor");
        Clearance clearance = foreign && input.has("clearance") ? clearance(input.part("clearance")) : null;
        input.requireSound();
        if (clearance != null && clearance.date().isAfter(time.today())) {
            throw new Problem(422, "future-date", VietnameseText.shown(clearance.date()))
                    .with("field", "clearance.date");
        }
        candidate.stateOrigin(foreign, clearance);
        events.publishEvent(new OriginStated(code, candidate.view()));
        return candidate.view();
    }

    private static Clearance clearance(Input input) {
        return new Clearance(
                input.requiredText("number", 100), input.requiredDate("date"), input.requiredText("issuer", 300));
    }
}
