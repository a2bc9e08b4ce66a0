package vn.clusters.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;

/** What the inbox offers to filter by. */
@Component
class FilterOptions {

    /** The law of dossiers; what runs beside one under another law is no procedure of a dossier. */
    private static final String LAW = "cluster-law";

    /** Values of the filters that are seldom used; procedures and states are named by the bundles. */
    record Options(
            List<String> procedures,
            List<String> editions,
            List<String> states,
            List<AdministrativeUnits.Unit> units,
            List<Agencies.Agency> agencies,
            List<Officers.Officer> officers) {}

    private record OfDay(LocalDate day, List<AdministrativeUnits.Unit> units, List<Agencies.Agency> agencies) {}

    private final LaneSteps steps;
    private final AgencyLanes lanes;
    private final Editions editions;
    private final AdministrativeUnits units;
    private final Agencies agencies;
    private final Officers officers;
    private final BusinessTime time;
    private volatile OfDay ofDay;

    FilterOptions(
            LaneSteps steps,
            AgencyLanes lanes,
            Editions editions,
            AdministrativeUnits units,
            Agencies agencies,
            Officers officers,
            BusinessTime time) {
        this.steps = steps;
        this.lanes = lanes;
        this.editions = editions;
        this.units = units;
        this.agencies = agencies;
        this.officers = officers;
        this.time = time;
    }

    /** The steps that wait where the list lies that is shown: name by key. */
    Map<String, String> steps(Actor actor, WorkList.Filter filter) {
        return steps.in(WorkLanes.of(actor, filter, "all", lanes.of(actor, filter), new HashMap<>())
                .names());
    }

    Options of() {
        OfDay places = today();
        return new Options(
                editions.all().stream()
                        .filter(edition -> edition.law().equals(LAW))
                        .flatMap(edition -> edition.procedures().stream())
                        .distinct()
                        .toList(),
                editions.all().stream().map(Edition::id).toList(),
                Arrays.stream(DossierStatus.values())
                        .filter(status -> !status.isFinal())
                        .map(DossierStatus::slug)
                        .toList(),
                places.units(),
                places.agencies(),
                officers.holding(Role.APPRAISAL_OFFICER));
    }

    private OfDay today() {
        OfDay known = ofDay;
        LocalDate today = time.today();
        if (known == null || !known.day().equals(today)) {
            known = new OfDay(today, units.named("", today), agencies.existingOn(today));
            ofDay = known;
        }
        return known;
    }
}
