package vn.clusters.document;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/**
 * A document was issued on a dossier.
 *
 * @param numberRepeated whether the issuer's series already held that number that year
 */
public record DocumentIssued(
        String dossier, String kind, String number, LocalDate date, String issuer, String title, boolean numberRepeated)
        implements Recorded {}
