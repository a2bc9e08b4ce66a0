package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;
import vn.clusters.law.PaperLists;
import vn.clusters.law.PaperLists.RequiredPaper;
import vn.clusters.organisation.Agencies.Agency;

/** Who presents a dossier about a cluster over several units: the province assigns one where the edition says so. */
@Component
@Transactional
public class Presenters {

    private static final String PAPER = "assignment";

    private final StoredDossiers stored;
    private final Places places;
    private final Successors successors;
    private final Rights rights;
    private final PaperLists lists;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Presenters(
            StoredDossiers stored,
            Places places,
            Successors successors,
            Rights rights,
            PaperLists lists,
            NoGoingBack ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.places = places;
        this.successors = successors;
        this.rights = rights;
        this.lists = lists;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    /** How many units of the tier that presents the cluster lay on when the dossier was sent, or lies on until then. */
    @Transactional(readOnly = true)
    public int units(String dossier) {
        Dossiers.View view = stored.get(dossier).view();
        LocalDate sent = view.milestones().getOrDefault(Milestone.SENT_TO_DEPARTMENT, time.today());
        LocalDate placed = view.cluster().placeOn();
        return Math.max(
                1,
                committees(view.cluster(), sent.isBefore(placed) ? placed : sent)
                        .size());
    }

    /** The provision that asks for the assignment while none is recorded; empty if it is, or none is asked for. */
    @Transactional(readOnly = true)
    public Optional<Citation> missing(String dossier) {
        Dossiers.View view = stored.get(dossier).view();
        Assignment assignment = stored.get(dossier).assignment();
        boolean assigned = assignment != null && view.cluster().units().contains(assignment.unit());
        return assigned
                ? Optional.empty()
                : lists.required(view.edition(), view.procedure(), units(dossier)).stream()
                        .filter(paper -> paper.paper().equals(PAPER) && paper.mandatory())
                        .map(RequiredPaper::citation)
                        .findFirst();
    }

    /** @throws Problem 422 {@code presenter-not-assigned} citing the provision, while the assignment is missing */
    @Transactional(readOnly = true)
    public void requireAssigned(String dossier) {
        missing(dossier).ifPresent(citation -> {
            String names = committees(stored.get(dossier).view().cluster(), time.today()).values().stream()
                    .map(Agency::name)
                    .collect(Collectors.joining(", "));
            throw new Problem(422, "presenter-not-assigned", names, citation.text()).citing(citation);
        });
    }

    /**
     * Records the document for the committee in charge.
     *
     * @throws Problem as {@link #assign}
     */
    public void assignInCharge(String dossier, String number, LocalDate date) {
        Dossiers.View view = stored.get(dossier).view();
        String unit = view.cluster().units().stream()
                .filter(one -> isUnder(successors.inCharge(view), one, view.cluster()))
                .findFirst()
                .orElse(null);
        assign(dossier, new Assignment(unit, number, date));
    }

    /**
     * Records which unit presents; the dossier passes to its committee.
     *
     * @throws Problem 403 {@code not-allowed}; 409 {@code dossier-closed}, {@code assignment-not-needed} where the cluster
     *     lies in one unit, {@code no-going-back}; 422 {@code not-a-unit-of-the-cluster}, {@code future-date}
     */
    public void assign(String dossier, Assignment assignment) {
        Dossier entity = stored.get(dossier);
        Dossiers.View view = entity.view();
        rights.require(rights.recordsAssignment(Acting.current().actor(), view));
        ladder.require(dossier, "replace-proposal");
        String committee = presenting(view.cluster(), assignment, successors.inCharge(view));
        entity.assignPresenter(assignment, committee);
        events.publishEvent(new PresenterAssigned(dossier, assignment, view.localCommittee(), committee));
    }

    /** Id of the committee over the assigned unit; of one that was split the committee in charge if it is among them. */
    String presenting(Dossiers.ProposedCluster cluster, Assignment assignment, String inCharge) {
        LocalDate today = time.today();
        if (committees(cluster, today).size() < 2) {
            throw new Problem(409, "assignment-not-needed", cluster.name());
        }
        if (!cluster.units().contains(assignment.unit())) {
            throw new Problem(422, "not-a-unit-of-the-cluster", assignment.unit()).with("field", "assignment.unit");
        }
        if (assignment.date().isAfter(today)) {
            throw new Problem(422, "future-date", VietnameseText.shown(assignment.date()))
                    .with("field", "assignment.date");
        }
        return isUnder(inCharge, assignment.unit(), cluster)
                ? inCharge
                : places.committee(assignment.unit(), cluster.placeOn(), today).id();
    }

    private boolean isUnder(String committee, String unit, Dossiers.ProposedCluster cluster) {
        return places.committeesOf(unit, cluster.placeOn(), time.today()).stream()
                .anyMatch(one -> one.id().equals(committee));
    }

    /** Whether there is something to assign and the officer records it. */
    boolean mayAssign(Actor actor, Dossiers.View dossier) {
        return !dossier.status().isFinal()
                && rights.recordsAssignment(actor, dossier)
                && committees(dossier.cluster(), time.today()).size() > 1;
    }

    /** Who may be assigned today, by unit. */
    @Transactional(readOnly = true)
    public Map<String, Agency> today(String dossier) {
        return committees(stored.get(dossier).view().cluster(), time.today());
    }

    /** By the first unit of the cluster under each committee of the day; what nobody can tell is left out. */
    Map<String, Agency> committees(Dossiers.ProposedCluster cluster, LocalDate on) {
        Map<String, Agency> committees = new LinkedHashMap<>();
        for (String unit : cluster.units()) {
            places.committeesOf(unit, cluster.placeOn(), on).stream()
                    .findFirst()
                    .filter(committee -> !committees.containsValue(committee))
                    .ifPresent(committee -> committees.put(unit, committee));
        }
        return committees;
    }
}
