package vn.clusters.clock;

import org.springframework.stereotype.Component;
import vn.clusters.law.LawTables;

/** The procedures for which the law sets no limit at all. */
@Component
class UnlimitedProcedures {

    private final ClockedDossiers dossiers;
    private final LawTables tables;

    UnlimitedProcedures(ClockedDossiers dossiers, LawTables tables) {
        this.dossiers = dossiers;
        this.tables = tables;
    }

    /** Whether the dossier runs under one of them. */
    boolean rule(String dossier) {
        return dossiers.findById(dossier)
                .filter(clocked -> tables.timeLimits(clocked.edition(), clocked.procedure())
                        .isEmpty())
                .isPresent();
    }
}
