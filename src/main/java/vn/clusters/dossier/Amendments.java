package vn.clusters.dossier;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;

/** Acts on a dossier outside its tasks: withdrawal, a replaced proposal, an edition set by hand, a hand-over. */
@Component
@Transactional
public class Amendments {

    /**
     * How a dossier passes on.
     *
     * @param to null if nobody has chosen among those that follow
     * @param on the day by which the committee has ended
     */
    public record Passing(String to, LocalDate on, String document, LocalDate documentDate, String reason) {}

    private final StoredDossiers stored;
    private final Places places;
    private final Successors successors;
    private final Rights rights;
    private final Editions editions;
    private final NoGoingBack ladder;
    private final ApplicationEventPublisher events;

    Amendments(
            StoredDossiers stored,
            Places places,
            Successors successors,
            Rights rights,
            Editions editions,
            NoGoingBack ladder,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.places = places;
        this.successors = successors;
        this.rights = rights;
        this.editions = editions;
        this.ladder = ladder;
        this.events = events;
    }

    /** @throws Problem 403 {@code not-allowed}, 409 {@code dossier-closed} */
    public void withdraw(String code, String reason, String document) {
        Dossier dossier = stored.get(code);
        rights.require(rights.actsForProposer(actor(), dossier.view()));
        dossier.requireOpen();
        dossier.changeStatus(DossierStatus.WITHDRAWN);
        events.publishEvent(new DossierWithdrawn(code, reason, document));
    }

    /** @throws Problem 403 {@code not-allowed}, 409 {@code no-going-back} once the appraisal report is issued */
    void replaceProposal(String code, Dossiers.ProposedCluster cluster, String document, String reason) {
        Dossier dossier = stored.get(code);
        rights.require(rights.actsForProposer(actor(), dossier.view()));
        ladder.require(code, "replace-proposal");
        Dossiers.ProposedCluster before = dossier.view().cluster();
        Dossiers.ProposedCluster after = places.settle(cluster, before.placeOn());
        dossier.replaceProposal(after);
        events.publishEvent(new ProposalReplaced(code, before, after, document, reason));
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-edition}, 409 {@code dossier-closed} */
    void overrideEdition(String code, String edition, String reason, String document, String signer) {
        rights.require(actor().isAdministrator());
        Dossier dossier = stored.get(code);
        dossier.requireOpen();
        String procedure = dossier.view().procedure();
        if (!editions.get(edition).procedures().contains(procedure)) {
            throw new Problem(422, "unknown-procedure", procedure).with("field", "edition");
        }
        String before = dossier.edition().edition();
        dossier.pin(PinnedEdition.overridden(edition, reason, document, signer));
        events.publishEvent(new EditionOverridden(code, before, edition, reason, document, signer));
    }

    /**
     * Hands the dossier to a committee that stands at its place on the day, for the one in charge has ended.
     *
     * @return id of the committee that takes over
     * @throws Problem 403 {@code not-allowed}, 404 {@code unknown-dossier}, 409 {@code dossier-closed}, {@code
     *     nothing-to-hand-over}, 422 as {@link Successors#choose} says
     */
    public String handOver(String code, Passing passing) {
        rights.require(actor().isAdministrator());
        Dossier dossier = stored.get(code);
        dossier.requireOpen();
        String before = dossier.view().localCommittee();
        if (!successors.hasEnded(dossier.view(), passing.on())) {
            throw new Problem(409, "nothing-to-hand-over", places.agency(before).name());
        }
        String after = successors.choose(dossier.view(), passing.on(), passing.to());
        dossier.handOver(after);
        events.publishEvent(
                new HandedOver(code, before, after, passing.document(), passing.documentDate(), passing.reason()));
        return after;
    }

    /** Takes a hand-over back; the committee that had taken over keeps what it may read. */
    public void handBack(String code, String to, String reason) {
        rights.require(actor().isAdministrator());
        Dossier dossier = stored.get(code);
        String before = dossier.view().localCommittee();
        dossier.handOver(to);
        events.publishEvent(new HandedBack(code, before, to, reason));
    }

    private static Actor actor() {
        return Acting.current().actor();
    }
}
