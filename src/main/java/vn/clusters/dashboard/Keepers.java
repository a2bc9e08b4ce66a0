package vn.clusters.dashboard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.Dossiers;
import vn.clusters.law.Editions;
import vn.clusters.law.TimeLimits;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;

/** Which agency must keep a limit: the one asked, else of the kind that the law names. */
@Component
class Keepers {

    private static final String DEPARTMENT = "department";
    private static final String LOCAL_COMMITTEE = "local-committee";

    private final TimeLimits limits;
    private final Editions editions;
    private final Agencies agencies;

    Keepers(TimeLimits limits, Editions editions, Agencies agencies) {
        this.limits = limits;
        this.editions = editions;
        this.agencies = agencies;
    }

    /** A limit of the province for a whole procedure is the department's; a kind without an agency stands for itself. */
    String of(StatutoryClock.Running running, Dossiers.View dossier) {
        boolean ofSecondLaw = running.subject() != null && editions.has(running.subject());
        if (running.subject() != null && !ofSecondLaw) {
            return running.subject();
        }
        String edition = ofSecondLaw ? running.subject() : dossier.edition();
        String kind = limits.keptBy(edition, running.limit()).orElse(DEPARTMENT);
        return LOCAL_COMMITTEE.equals(kind)
                ? dossier.localCommittee()
                : standing(kind, running).map(Agency::id).orElse(kind);
    }

    private Optional<Agency> standing(String kind, StatutoryClock.Running running) {
        return agencies.existingOn(running.startsOn()).stream()
                .filter(agency -> agency.kind().equals(kind))
                .findFirst();
    }
}
