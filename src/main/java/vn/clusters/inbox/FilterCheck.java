package vn.clusters.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;

/** Refuses values of a filter that no page ever offered. */
@Component
class FilterCheck {

    private static final int LONGEST_WORDS = 200;

    private final Editions editions;
    private final AdministrativeUnits units;
    private final Agencies agencies;
    private final Officers officers;
    private final Holders holders;
    private final BusinessTime time;

    FilterCheck(
            Editions editions,
            AdministrativeUnits units,
            Agencies agencies,
            Officers officers,
            Holders holders,
            BusinessTime time) {
        this.editions = editions;
        this.units = units;
        this.agencies = agencies;
        this.officers = officers;
        this.holders = holders;
        this.time = time;
    }

    static Problem unknown(String field, String value) {
        return new Problem(422, "filter-unknown", value).with("field", field);
    }

    /** @throws Problem 422 {@code filter-unknown} with the {@code field} */
    void require(Actor actor, WorkList.Filter filter) {
        known("holder", filter.holder(), holder -> holders.mayLook(actor, holder));
        require(filter);
    }

    /** The same, but for whose work the officer may look at. */
    void require(WorkList.Filter filter) {
        known("due", filter.due(), "week"::equals);
        known("whose", filter.whose(), List.of("all", "mine", "unclaimed", WorkList.AGENCY)::contains);
        known("urgency", filter.urgency(), urgency -> Urgency.of(urgency).isPresent());
        known("sort", filter.sort(), sort -> WorkSort.of(sort).isPresent());
        known("procedure", filter.procedure(), procedure -> editions.all().stream()
                .anyMatch(edition -> edition.regulated().contains(procedure)));
        known("step", filter.step(), step -> editions.all().stream()
                .anyMatch(edition -> edition.resources().containsKey(step + ".form")));
        known("edition", filter.edition(), editions::has);
        known("unit", filter.unit(), unit -> units.find(unit, time.today()).isPresent());
        known("agency", filter.agency(), agency -> !agencies.nameOf(agency).equals(agency));
        known("officer", filter.officer(), this::isOfficer);
        known("state", filter.state(), state -> Arrays.stream(DossierStatus.values())
                .anyMatch(status -> status.slug().equals(state)));
        known("q", filter.q(), words -> words.length() <= LONGEST_WORDS);
        known("applicant", filter.applicant(), words -> words.length() <= LONGEST_WORDS);
    }

    private static void known(String field, String value, Predicate<String> test) {
        if (value != null && !test.test(value)) {
            throw unknown(field, value);
        }
    }

    private boolean isOfficer(String username) {
        try {
            return officers.get(username) != null;
        } catch (Problem unknown) {
            return false;
        }
    }
}
