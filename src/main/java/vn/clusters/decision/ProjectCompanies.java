package vn.clusters.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.decision.Recording.ProjectCompanyNamed;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.Clusters;

/** Records which company carries the project out after the decision; a later one follows, the earlier ones stay. */
@Component
@Transactional
class ProjectCompanies {

    /**
     * A company as it is reported.
     *
     * @param registrationNumber of the enterprise
     * @param document the letter by which the investors reported it
     */
    record Named(String name, String registrationNumber, LocalDate registeredOn, String document) {}

    /** A company on record, with who entered it. */
    record View(
            String name,
            String registrationNumber,
            LocalDate registeredOn,
            String document,
            LocalDate recordedOn,
            String recordedBy) {}

    private final StoredProjectCompanies stored;
    private final StoredDecisions decisions;
    private final Dossiers dossiers;
    private final Clusters clusters;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    ProjectCompanies(
            StoredProjectCompanies stored,
            StoredDecisions decisions,
            Dossiers dossiers,
            Clusters clusters,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.clusters = clusters;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<View> of(String dossier) {
        return stored.findByDossierOrderById(dossier).stream()
                .map(ProjectCompany::view)
                .toList();
    }

    /** Whether the actor may name the company now: the department's officers, once the decision is issued. */
    @Transactional(readOnly = true)
    boolean mayName(Actor actor, String dossier) {
        boolean issued = decisions.findByDossier(dossier).stream().anyMatch(Decision::isIssued);
        return issued && sitsInDepartment(actor);
    }

    private static boolean sitsInDepartment(Actor actor) {
        return actor.holds("appraisal-officer") || actor.holds("head-of-division");
    }

    /**
     * @throws Problem 403 {@code not-allowed}, 404 {@code unknown-dossier}, 409 {@code decision-not-issued}, 422
     *     {@code future-date}
     */
    void name(String code, Named company) {
        String dossier = dossiers.get(code).code();
        Actor actor = Acting.current().actor();
        if (!sitsInDepartment(actor)) {
            throw new Problem(403, "not-allowed");
        }
        Decision decision = decisions
                .findByDossier(dossier)
                .filter(Decision::isIssued)
                .orElseThrow(() -> new Problem(409, "decision-not-issued", dossier));
        if (company.registeredOn().isAfter(time.today())) {
            throw new Problem(422, "future-date", VietnameseText.shown(company.registeredOn()))
                    .with("field", "registeredOn");
        }
        stored.save(new ProjectCompany(dossier, company, time.today(), actor.name()));
        clusters.carriedOutBy(decision.contents().clusterName(), company.name());
        events.publishEvent(new ProjectCompanyNamed(
                dossier, company.name(), company.registrationNumber(), company.registeredOn(), company.document()));
    }
}
