package vn.clusters.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Role;

/** Who may do what to a dossier outside its tasks. */
@Component
public class Rights {

    private static final String OWN_INITIATIVE = "adjust-decision";

    private final Places places;
    private final Successors successors;

    Rights(Places places, Successors successors) {
        this.places = places;
        this.successors = successors;
    }

    /**
     * The committee in charge: the officer's own if it is one of the place's, else the first. An appraisal officer opens
     * only what the department may ask for on its own initiative.
     *
     * @throws Problem 403 {@code not-allowed}
     */
    String committeeToOpenFor(Actor actor, String procedure, List<Agency> committees) {
        return committees.stream()
                .map(Agency::id)
                .filter(committee -> actsFor(actor, committee))
                .findFirst()
                .orElseGet(() -> {
                    require(opensForOthers(actor) || isOwnInitiative(actor, procedure));
                    return committees.get(0).id();
                });
    }

    /** Whether the department asks for it itself: one of its officers opens it who takes in no requests of others. */
    public boolean isOwnInitiative(Actor actor, String procedure) {
        return OWN_INITIATIVE.equals(procedure) && opensOnlyOwn(actor);
    }

    /** Whether the officer may ask for it when opening a dossier. */
    boolean mayOpen(Actor actor, String procedure) {
        return !opensOnlyOwn(actor) || OWN_INITIATIVE.equals(procedure);
    }

    private boolean opensOnlyOwn(Actor actor) {
        return !opensForOthers(actor)
                && actor.desks()
                        .contains(Role.APPRAISAL_OFFICER.at(
                                places.ofKind("department").id()));
    }

    private static boolean opensForOthers(Actor actor) {
        return actor.isAdministrator() || actor.holds(Role.ONE_STOP_DESK.slug());
    }

    private static boolean actsFor(Actor actor, String committee) {
        return actor.desks().contains(Role.AGENCY_OFFICER.at(committee))
                || actor.desks().contains(Role.CHAIR.at(committee));
    }

    /** Whether the officer acts for the committee in charge, or administers the system. */
    public boolean actsForProposer(Actor actor, Dossiers.View dossier) {
        return actor.isAdministrator()
                || actsFor(actor, dossier.localCommittee())
                || actsFor(actor, successors.inCharge(dossier));
    }

    /** The proposer, or the provincial office that drew the document up. */
    boolean recordsAssignment(Actor actor, Dossiers.View dossier) {
        return actsForProposer(actor, dossier) || actor.holds(Role.OFFICE_SPECIALIST.slug());
    }

    /** Whoever takes in applications, and those who appraise them. */
    boolean statesOrigin(Actor actor, Dossiers.View dossier) {
        return mayReceiveApplications(actor, dossier)
                || actor.holds(Role.APPRAISAL_OFFICER.slug())
                || actor.holds(Role.DIVISION_HEAD.slug());
    }

    /** Whether the officer takes in applications for this dossier. */
    public boolean mayReceiveApplications(Actor actor, Dossiers.View dossier) {
        return actsForProposer(actor, dossier) || actor.holds(Role.ONE_STOP_DESK.slug());
    }

    /** Whether the officer may open dossiers at all, whatever the place. */
    boolean mayOpenSomewhere(Actor actor) {
        return opensForOthers(actor)
                || opensOnlyOwn(actor)
                || places.agency(actor.agency()).kind().equals("local-committee");
    }

    void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(403, "not-allowed");
        }
    }
}
