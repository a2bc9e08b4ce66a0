package vn.clusters.transition;

import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    /** Tasks that lay with an agency that was merged were addressed to the agency that followed it. */
    record TasksReaddressed(
            String dossier, String document, LocalDate documentDate, List<String> agencies, List<String> tasks)
            implements Recorded {}
}
