package vn.clusters.land;

import java.math.BigDecimal;
import vn.clusters.kernel.Recorded;

/** A version was saved: its sums, and the hash of all its fields. */
public record LandInventoried(
        String dossier,
        int version,
        String source,
        BigDecimal declaredHa,
        BigDecimal landHa,
        BigDecimal boundaryHa,
        int points,
        Integer graves,
        Integer households,
        BigDecimal costVnd,
        String contentHash)
        implements Recorded {}
