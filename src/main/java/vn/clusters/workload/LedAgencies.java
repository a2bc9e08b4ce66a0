package vn.clusters.workload;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.inbox.Holders;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;

/** Of which agency somebody may see the workload: one they lead; the administrator of any. */
@Component
class LedAgencies {

    private static final String DEPARTMENT = "department";

    private final Agencies agencies;
    private final BusinessTime time;

    LedAgencies(Agencies agencies, BusinessTime time) {
        this.agencies = agencies;
        this.time = time;
    }

    /**
     * The agency asked for; without one, the officer's own, and for an administrator the department.
     *
     * @throws Problem 403 {@code not-allowed}, 404 {@code unknown-agency}
     */
    Agency of(Actor actor, String asked) {
        if (asked == null || asked.isBlank()) {
            return ordinary(actor);
        }
        Agency agency = agencies.get(asked);
        if (!Holders.leads(actor, agency.id())) {
            throw refused();
        }
        return agency;
    }

    private Agency ordinary(Actor actor) {
        List<String> led = Holders.ledBy(actor);
        if (led.isEmpty() && actor.isAdministrator()) {
            return agencies.ofKind(DEPARTMENT, time.today());
        }
        return led.stream()
                .filter(actor.agency()::equals)
                .findFirst()
                .or(() -> led.stream().findFirst())
                .map(agencies::get)
                .orElseThrow(LedAgencies::refused);
    }

    private static Problem refused() {
        return new Problem(403, "not-allowed");
    }

    /** Those the officer may choose among. */
    List<Agency> choices(Actor actor) {
        return actor.isAdministrator()
                ? agencies.existingOn(time.today())
                : Holders.ledBy(actor).stream().map(agencies::get).toList();
    }

    /** The agency, and those that ended and were merged into it. */
    List<String> withMerged(Agency agency) {
        return Stream.concat(Stream.of(agency), agencies.endedInto(agency.id(), time.today()).stream())
                .map(Agency::id)
                .toList();
    }
}
