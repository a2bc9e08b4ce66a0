package vn.clusters.dossier;

import vn.clusters.kernel.Steps;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Role;

/** Who a task is for: a role at an agency, as it stands today. */
@Steps("desk")
public class DeskSteps {

    private static final String LOCAL_COMMITTEE = "local-committee";
    private static final String DEPARTMENT = "department";

    private final Dossiers dossiers;
    private final Places places;
    private final Successors successors;

    DeskSteps(Dossiers dossiers, Places places, Successors successors) {
        this.dossiers = dossiers;
        this.places = places;
        this.successors = successors;
    }

    /** @param place local-committee, department, provincial-committee or provincial-office */
    public String of(String dossier, String place, String role) {
        boolean local = LOCAL_COMMITTEE.equals(place);
        return role + "@"
                + (local
                        ? successors.inCharge(dossiers.get(dossier))
                        : places.ofKind(place).id());
    }

    public String at(String agency, String role) {
        return role + "@" + places.agencyToday(agency).id();
    }

    /** Who answers for an agency asked: for the department that appraises, those who appraise. */
    public String asked(String agency) {
        Agency today = places.agencyToday(agency);
        return (DEPARTMENT.equals(today.kind()) ? Role.APPRAISAL_OFFICER : Role.AGENCY_OFFICER).at(today.id());
    }

    public String officerInCharge(String dossier) {
        return dossiers.get(dossier).officerInCharge();
    }
}
