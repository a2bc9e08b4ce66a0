package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Editions;
import vn.clusters.law.Milestone;

/** Opens dossiers: the place, the committee in charge, the code and the edition are settled here once. */
@Component
class Opening {

    private final StoredDossiers stored;
    private final DossierCodes codes;
    private final StandingClusters standing;
    private final Places places;
    private final Presenters presenters;
    private final Rights rights;
    private final Editions editions;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Opening(
            StoredDossiers stored,
            DossierCodes codes,
            StandingClusters standing,
            Places places,
            Presenters presenters,
            Rights rights,
            Editions editions,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.codes = codes;
        this.standing = standing;
        this.places = places;
        this.presenters = presenters;
        this.rights = rights;
        this.editions = editions;
        this.time = time;
        this.events = events;
    }

    Dossier open(Dossiers.Request request) {
        LocalDate on = request.firstRequestOn();
        if (on.isAfter(time.today())) {
            throw new Problem(422, "future-date", VietnameseText.shown(on)).with("field", "firstRequestOn");
        }
        Dossiers.ProposedCluster cluster = places.settle(proposed(request, on), on);
        String committee =
                rights.committeeToOpenFor(Acting.current().actor(), request.procedure(), places.committees(cluster));
        Editions.Choice choice = editions.choose(request.procedure(), Map.of(Milestone.FIRST_REQUEST, on));
        requireModel(request.procedure(), choice.edition());
        // The code's counter is locked from here on: the check below sees every dossier opened before.
        String code = codes.next(time.today());
        requireOnlyOne(request.procedure(), cluster.name());
        Dossier dossier =
                new Dossier(code, with(request, cluster), PinnedEdition.chosen(choice), committee, time.now());
        dossier.involve(places.standingAgencies());
        assign(dossier, cluster, request.assignment());
        stored.save(dossier);
        events.publishEvent(opened(dossier.view(), request));
        return dossier;
    }

    /** Nothing runs yet that would have to follow. */
    private void assign(Dossier dossier, Dossiers.ProposedCluster cluster, Assignment assignment) {
        if (assignment != null) {
            dossier.assignPresenter(assignment, presenters.presenting(cluster, assignment, dossier.localCommittee()));
        }
    }

    /** @throws Problem 422 {@code cluster-area-unknown}, {@code cluster-place-unknown} if the registry knows neither */
    private Dossiers.ProposedCluster proposed(Dossiers.Request request, LocalDate on) {
        Dossiers.ProposedCluster cluster = standing.complete(request.procedure(), request.cluster(), on);
        if (cluster.areaHa() == null) {
            throw new Problem(422, "cluster-area-unknown", cluster.name()).with("field", "cluster.areaHa");
        }
        if (cluster.units().isEmpty()) {
            throw new Problem(422, "cluster-place-unknown", cluster.name()).with("field", "cluster.units");
        }
        return cluster;
    }

    private void requireModel(String procedure, String edition) {
        if (!editions.get(edition).procedures().contains(procedure)) {
            throw new Problem(422, "unknown-procedure", procedure).with("field", "procedure");
        }
    }

    /** @throws Problem 409 {@code proposal-already-open} naming the other dossier */
    private void requireOnlyOne(String procedure, String name) {
        stored.findFirstByProposalClusterKeyAndProcedureKeyAndStatusNotIn(
                        Proposal.key(name), procedure, DossierStatus.FINAL)
                .ifPresent(other -> {
                    throw new Problem(409, "proposal-already-open", name, other.code()).with("dossier", other.code());
                });
    }

    private static Dossiers.Request with(Dossiers.Request request, Dossiers.ProposedCluster cluster) {
        List<Dossiers.Application> applicants = request.applicants().stream()
                .map(a -> a.on(Objects.requireNonNullElse(a.receivedOn(), request.firstRequestOn())))
                .toList();
        return new Dossiers.Request(
                request.procedure(),
                request.firstRequestOn(),
                cluster,
                applicants,
                request.assignment(),
                request.externalCode(),
                request.sourceSystem());
    }

    private static DossierOpened opened(Dossiers.View dossier, Dossiers.Request request) {
        return new DossierOpened(
                dossier.code(),
                dossier.procedure(),
                dossier.edition(),
                dossier.editionReason(),
                Objects.toString(dossier.editionCitation(), null),
                dossier.cluster(),
                dossier.localCommittee(),
                request.assignment(),
                dossier.applicants().stream().map(Dossiers.Applicant::name).toList(),
                request.externalCode(),
                request.sourceSystem());
    }
}
