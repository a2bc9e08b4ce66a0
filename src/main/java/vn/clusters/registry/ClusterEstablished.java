package vn.clusters.registry;

import java.time.LocalDate;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** A decision established a cluster; {@code before} is the plan entry, if there was one. */
public record ClusterEstablished(
        String dossier,
        String cluster,
        String number,
        LocalDate date,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {}
