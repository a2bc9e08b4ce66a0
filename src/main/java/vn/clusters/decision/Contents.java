package vn.clusters.decision;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the decision says of the cluster.
 *
 * @param areaHa ha
 * @param minimumLandHa ha kept for priority firms, null where the edition asks for none
 * @param investorId the applicant that becomes the infrastructure investor, null if nobody may be assigned
 * @param capitalVnd VND
 * @param effectiveOn null for the day of signing
 * @param furtherBases legal bases beside those of the edition, one a line
 */
@Embeddable
public record Contents(
        String clusterName,
        BigDecimal areaHa,
        String place,
        String trades,
        String clusterType,
        BigDecimal minimumLandHa,
        Long investorId,
        String investor,
        String infrastructure,
        BigDecimal capitalVnd,
        String capitalStructure,
        String schedule,
        String conditions,
        String incentives,
        String responsibilities,
        LocalDate effectiveOn,
        String furtherBases) {

    public Contents {
        areaHa = plain(areaHa);
        minimumLandHa = plain(minimumLandHa);
        capitalVnd = plain(capitalVnd);
    }

    /** The same with the conditions that the signer attaches. */
    Contents under(String attached) {
        return new Contents(
                clusterName,
                areaHa,
                place,
                trades,
                clusterType,
                minimumLandHa,
                investorId,
                investor,
                infrastructure,
                capitalVnd,
                capitalStructure,
                schedule,
                attached,
                incentives,
                responsibilities,
                effectiveOn,
                furtherBases);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number == null ? null : number.stripTrailingZeros();
        return plain != null && plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
