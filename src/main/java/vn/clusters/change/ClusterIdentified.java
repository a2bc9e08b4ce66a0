package vn.clusters.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** The cluster of the registry that the dossier is about, with the facts as they stood. */
record ClusterIdentified(
        String dossier,
        String cluster,
        String name,
        BigDecimal landAreaHa,
        String investor,
        String decisionNumber,
        LocalDate decisionDate)
        implements Recorded {}
