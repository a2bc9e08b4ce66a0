package vn.clusters.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.change.Subjects;
import vn.clusters.decision.Recording.DecisionSent;
import vn.clusters.decision.Sending.Kind;
import vn.clusters.decision.Sending.Result;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.dossier.PlaceWords;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies;
import vn.clusters.registry.Clusters;

/** Enters the decision in the registry and tells everybody; each once, however often it is asked. */
@Component
@Transactional
class Announcing {

    private final StoredDecisions decisions;
    private final Dossiers dossiers;
    private final Clusters clusters;
    private final Subjects subjects;
    private final DecidedChanges changes;
    private final ChangeRegistering registering;
    private final Agencies agencies;
    private final PlaceWords places;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Announcing(
            StoredDecisions decisions,
            Dossiers dossiers,
            Clusters clusters,
            Subjects subjects,
            DecidedChanges changes,
            ChangeRegistering registering,
            Agencies agencies,
            PlaceWords places,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.clusters = clusters;
        this.subjects = subjects;
        this.changes = changes;
        this.registering = registering;
        this.agencies = agencies;
        this.places = places;
        this.time = time;
        this.events = events;
    }

    void register(String dossier) {
        Decision decision = decisions.get(dossier);
        if (decision.isToBeRegistered()) {
            enter(dossier, decision.view());
            decision.registered(time.today());
        }
    }

    /** A cluster that the dossier found standing is amended, whatever status it has; any other is established. */
    private void enter(String dossier, Decisions.View decision) {
        if (changes.concern(dossier)) {
            registering.enter(dossier, decision);
            return;
        }
        Optional<Clusters.Cluster> standing = subjects.of(dossier);
        Clusters.Cluster decided = cluster(dossier, decision, standing.isPresent() ? null : "established");
        standing.ifPresentOrElse(
                known -> clusters.amend(dossier, known.id(), decided), () -> clusters.establish(dossier, decided));
    }

    private Clusters.Cluster cluster(String dossier, Decisions.View decision, String status) {
        Contents contents = decision.contents();
        ProposedCluster proposed = dossiers.get(dossier).cluster();
        return new Clusters.Cluster(
                null,
                contents.clusterName(),
                status,
                contents.areaHa(),
                places.on(proposed, contents.place(), decision.issuedOn()),
                proposed.units(),
                contents.investor(),
                contents.capitalVnd(),
                null,
                null,
                decision.number(),
                decision.issuedOn(),
                null,
                null);
    }

    void send(String dossier) {
        Decision decision = decisions.get(dossier);
        if (decision.isToBeSent()) {
            List<Sending> sendings = Stream.concat(agencies(dossier, decision), applicants(dossier, decision))
                    .toList();
            decision.sent(sendings);
            events.publishEvent(new DecisionSent(dossier, sendings));
        }
    }

    /** The ministry hears of what is decided, the department and the local committee of every outcome. */
    private Stream<Sending> agencies(String dossier, Decision decision) {
        LocalDate today = time.today();
        Result result = decision.isIssued() ? Result.COPY : Result.REFUSED;
        Stream<Sending> ministry = decision.isIssued()
                ? Stream.of(sending(
                        Kind.MINISTRY, agencies.ofKind("ministry", today).name(), result))
                : Stream.empty();
        return Stream.concat(
                ministry,
                Stream.of(
                                agencies.ofKind("department", today),
                                agencies.on(dossiers.get(dossier).localCommittee(), today))
                        .map(agency -> sending(Kind.AGENCY, agency.name(), result)));
    }

    private Stream<Sending> applicants(String dossier, Decision decision) {
        return dossiers.get(dossier).applicants().stream()
                .filter(applicant -> !applicant.status().equals("withdrawn"))
                .map(applicant -> sending(Kind.APPLICANT, applicant.name(), result(decision, applicant)));
    }

    private static Result result(Decision decision, Applicant applicant) {
        if (!decision.isIssued()) {
            return Result.REFUSED;
        }
        if (decision.contents().investorId() == null) {
            return Result.COPY;
        }
        return Long.valueOf(applicant.id()).equals(decision.contents().investorId())
                ? Result.WINNER
                : Result.NOT_CHOSEN;
    }

    private Sending sending(Kind kind, String recipient, Result result) {
        return new Sending(kind, recipient, result, time.today());
    }
}
