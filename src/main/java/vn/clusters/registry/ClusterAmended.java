package vn.clusters.registry;

import java.time.LocalDate;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** A decision changed facts of a cluster. */
public record ClusterAmended(
        String dossier,
        String cluster,
        String number,
        LocalDate date,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {}
