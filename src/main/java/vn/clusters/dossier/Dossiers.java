package vn.clusters.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.law.MilestoneReached;

/** The dossiers, and every change that may be made to one. */
@Component
@Transactional
public class Dossiers {

    /**
     * What is to be established.
     *
     * @param areaHa ha, as declared; any value is recorded, the conditions judge it
     * @param units codes of the units, valid on {@code placeOn}
     * @param place the place in words, as of {@code placeOn}
     * @param clusterType normal, craft-village, specialised, supporting, high-tech, ecological
     */
    public record ProposedCluster(
            String name,
            BigDecimal areaHa,
            List<String> units,
            LocalDate placeOn,
            String place,
            String trades,
            String clusterType) {}

    /**
     * Who asks to be the infrastructure investor.
     *
     * @param status accepted, late, withdrawn
     * @param investmentVnd VND, null if not stated
     * @param foreignInvestor null if nobody said
     * @param clearance what the registration agency wrote of a foreign investor, null if nothing yet
     */
    public record Applicant(
            long id,
            String name,
            LocalDate receivedOn,
            String status,
            String reason,
            List<String> members,
            BigDecimal investmentVnd,
            Boolean foreignInvestor,
            Clearance clearance) {}

    /**
     * A request to be the investor as it was handed in; members are empty unless it is a consortium.
     *
     * @param foreignInvestor null if nobody said
     */
    public record Application(
            String name,
            LocalDate receivedOn,
            List<String> members,
            BigDecimal investmentVnd,
            Boolean foreignInvestor) {

        public Application(String name, LocalDate receivedOn, List<String> members, BigDecimal investmentVnd) {
            this(name, receivedOn, members, investmentVnd, null);
        }

        /** The same, received on that day. */
        public Application on(LocalDate day) {
            return new Application(name, day, members, investmentVnd, foreignInvestor);
        }
    }

    /**
     * A first request, as handed in.
     *
     * @param firstRequestOn not in the future
     * @param cluster {@code placeOn} and {@code place} may be null: the day of the request, the names of the units
     * @param assignment which of several units presents, null if there is one or none is assigned yet
     * @param externalCode code in the system where it was filed first, null if none
     */
    public record Request(
            String procedure,
            LocalDate firstRequestOn,
            ProposedCluster cluster,
            List<Application> applicants,
            Assignment assignment,
            String externalCode,
            String sourceSystem) {}

    /** A dossier as others see it. */
    public record View(
            String code,
            String procedure,
            String edition,
            String editionReason,
            Citation editionCitation,
            ProposedCluster cluster,
            String localCommittee,
            DossierStatus status,
            String officerInCharge,
            Map<Milestone, LocalDate> milestones,
            List<Applicant> applicants,
            Instant openedAt) {}

    private final StoredDossiers stored;
    private final Opening opening;
    private final EntityManager entities;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Dossiers(
            StoredDossiers stored,
            Opening opening,
            EntityManager entities,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.opening = opening;
        this.entities = entities;
        this.time = time;
        this.events = events;
    }

    /**
     * Opens a dossier on behalf of the acting officer and lets its procedure begin.
     *
     * @return the code
     * @throws Problem 403 {@code not-allowed}, 409 {@code proposal-already-open}, {@code assignment-not-needed}, 422 {@code
     *     unknown-place}, {@code unknown-procedure}, {@code future-date}, {@code not-a-unit-of-the-cluster}
     */
    public String open(Request request) {
        Dossier dossier = opening.open(request);
        reach(dossier.code(), Milestone.FIRST_REQUEST, request.firstRequestOn(), null, null);
        events.publishEvent(new DossierReady(dossier.code(), dossier.edition().edition(), request.procedure()));
        return dossier.code();
    }

    /** @throws Problem 404 {@code unknown-dossier} */
    @Transactional(readOnly = true)
    public View get(String code) {
        return stored.get(code).view();
    }

    /** Every dossier that has not come to its end, by code. */
    @Transactional(readOnly = true)
    public List<View> running() {
        return stored.findByStatusNotInOrderByCode(DossierStatus.FINAL).stream()
                .map(Dossier::view)
                .toList();
    }

    /** Whether the edition was set by a person's decision, which no change of law touches. */
    @Transactional(readOnly = true)
    public boolean isEditionSetByHand(String code) {
        return stored.get(code).edition().isOverride();
    }

    /** Locks the dossier's row until the transaction ends, so that parallel branches take turns. */
    public void lock(String code) {
        Dossier dossier = stored.get(code);
        entities.flush();
        entities.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Records a milestone and publishes {@link MilestoneReached}.
     *
     * @throws Problem 422 {@code future-date} or {@code date-before-previous-milestone}; 409
     *     {@code milestone-already-reached}
     */
    public void reach(String code, Milestone milestone, LocalDate on, String reason, String document) {
        Dossier dossier = stored.get(code);
        dossier.reach(new ReachedMilestone(milestone, on, reason, document), time.today());
        View view = dossier.view();
        events.publishEvent(
                new MilestoneReached(code, view.edition(), view.procedure(), milestone, on, reason, document));
    }

    /** @throws Problem 409 {@code status-not-possible} or {@code dossier-closed} */
    public void changeStatus(String code, DossierStatus status) {
        stored.get(code).changeStatus(status);
        events.publishEvent(new StatusChanged(code, status));
    }

    public void assign(String code, String officer) {
        stored.get(code).assign(officer);
        events.publishEvent(new OfficerAssigned(code, officer));
    }

    /** Notes that an agency takes part, so that its officers may read the dossier. */
    public void involve(String code, String agency) {
        stored.get(code).involve(List.of(agency));
    }

    /**
     * Enters an applicant.
     *
     * @param status accepted or late
     * @param reason why it is not considered, null if it is
     * @throws Problem 409 {@code applicant-already-there} or {@code dossier-closed}
     */
    public Applicant admit(String code, Application application, String status, String reason) {
        Candidate candidate = stored.get(code).admit(application, status, reason);
        entities.flush();
        events.publishEvent(new ApplicantAdmitted(code, candidate.view()));
        return candidate.view();
    }

    /** @throws Problem 404 {@code unknown-applicant}, 409 {@code applicant-not-accepted} */
    public void withdrawApplicant(String code, long applicant, String reason) {
        Candidate candidate = stored.get(code).applicant(applicant);
        candidate.withdraw(reason);
        events.publishEvent(new ApplicantWithdrawn(code, candidate.name(), reason));
    }
}
