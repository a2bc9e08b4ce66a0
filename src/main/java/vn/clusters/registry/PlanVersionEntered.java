package vn.clusters.registry;

import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Recorded;

/** A new version of the list of clusters was entered. */
public record PlanVersionEntered(
        String dossier, String number, LocalDate date, String authority, List<PlanChange> planChanges)
        implements Recorded {}
