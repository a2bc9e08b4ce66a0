package vn.clusters.investment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the decision on the investment policy says, or its draft.
 *
 * @param policyNumber null while it is a draft
 * @param policySigner name of who signs, null if not known
 * @param capitalVnd VND
 * @param term how long the project may operate
 */
@Embeddable
record PolicyDecision(
        String policyNumber,
        LocalDate policyDate,
        String policySigner,
        String projectName,
        String investor,
        BigDecimal areaHa,
        String place,
        BigDecimal capitalVnd,
        String schedule,
        String term) {

    PolicyDecision {
        areaHa = plain(areaHa);
        capitalVnd = plain(capitalVnd);
    }

    PolicyDecision signedBy(String signer) {
        return new PolicyDecision(
                policyNumber, policyDate, signer, projectName, investor, areaHa, place, capitalVnd, schedule, term);
    }

    PolicyDecision numbered(String number, LocalDate date) {
        return new PolicyDecision(
                number, date, policySigner, projectName, investor, areaHa, place, capitalVnd, schedule, term);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number == null ? null : number.stripTrailingZeros();
        return plain != null && plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
