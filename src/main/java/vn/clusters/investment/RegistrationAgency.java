package vn.clusters.investment;

import org.springframework.stereotype.Component;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Role;

/** The agency that registers investments, as it stands today, and who else may speak for the track. */
@Component
class RegistrationAgency {

    private static final String REGISTRATION = "skhdt";

    private final Agencies agencies;
    private final BusinessTime time;

    RegistrationAgency(Agencies agencies, BusinessTime time) {
        this.agencies = agencies;
        this.time = time;
    }

    Agency today() {
        return agencies.on(REGISTRATION, time.today());
    }

    /** Whether the officer appraises, leads the appraisal, or sits at the agency or in the provincial office. */
    boolean mayState(Actor actor) {
        return actor.isAdministrator()
                || actor.holds(Role.APPRAISAL_OFFICER.slug())
                || actor.holds(Role.DIVISION_HEAD.slug())
                || actor.holds(Role.DIRECTOR.slug())
                || actor.holds(Role.OFFICE_SPECIALIST.slug())
                || actor.desks().contains(Role.AGENCY_OFFICER.at(today().id()));
    }

    /** @throws Problem 403 {@code not-allowed} */
    void requireMayState() {
        if (!mayState(Acting.current().actor())) {
            throw new Problem(403, "not-allowed");
        }
    }
}
