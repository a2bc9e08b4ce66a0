package vn.clusters.clock;

import org.springframework.stereotype.Component;
import vn.clusters.law.TimeLimits;

/** The procedures for which the law sets no limit at all. */
@Component
class UnlimitedProcedures {

    private final ClockedDossiers dossiers;
    private final TimeLimits timeLimits;

    UnlimitedProcedures(ClockedDossiers dossiers, TimeLimits timeLimits) {
        this.dossiers = dossiers;
        this.timeLimits = timeLimits;
    }

    /** Whether the dossier runs under one of them. */
    boolean rule(String dossier) {
        return dossiers.findById(dossier)
                .filter(clocked ->
                        timeLimits.of(clocked.edition(), clocked.procedure()).isEmpty())
                .isPresent();
    }
}
