package vn.clusters.investment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the law and the province make of the facts on a day.
 *
 * @param edition the edition of the investment law in force for a request received that day
 * @param needed yes, no or ask
 * @param underLaw investment, public-investment or ppp
 * @param trackOrder none, before, after or parallel
 * @param orderSource the document that sets the order
 */
@Embeddable
record Judgement(
        LocalDate judgedOn,
        String edition,
        String editionReason,
        String needed,
        String underLaw,
        String reason,
        String citation,
        String trackOrder,
        String orderSource) {

    boolean asksApproval() {
        return "yes".equals(needed);
    }

    /** Whether the procedure of this law runs here, and not one of another law. */
    public boolean hasTrack() {
        return asksApproval() && "investment".equals(underLaw);
    }

    boolean comes(String order) {
        return trackOrder.equals(order);
    }
}
