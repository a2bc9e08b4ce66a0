package vn.clusters.dossier;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** The dossier passed from a committee that ended to the one that follows it at the place. */
public record HandedOver(
        String dossier, String before, String after, String document, LocalDate documentDate, String reason)
        implements Recorded {}
