package vn.clusters.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the investment registration agency wrote of a foreign applicant.
 *
 * @param issuer the agency as the document names it
 */
@Embeddable
public record Clearance(
        @Column(name = "clearance_number") String number,
        @Column(name = "clearance_date") LocalDate date,
        @Column(name = "clearance_issuer") String issuer) {}
