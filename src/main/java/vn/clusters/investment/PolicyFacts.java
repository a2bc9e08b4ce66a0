package vn.clusters.investment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import vn.clusters.investment.KnownFacts.Known;

/**
 * What is known of the project; null is unknown.
 *
 * @param fundingSource private, state-budget or ppp
 * @param answer yes or no, what the registration agency answered in writing when it was asked
 * @param takenFacts names of the facts that the cluster dossier tells, between commas
 * @param overrideReason why an officer states another fact than the cluster dossier tells
 * @param statedOrder none, before, after or parallel, where a document sets it for this dossier against the province's rule
 */
@Embeddable
record PolicyFacts(
        String fundingSource,
        Boolean landWithoutAuction,
        Boolean landPurposeChange,
        Boolean otherCategory,
        Boolean foreignInvestor,
        String answer,
        String answerDocument,
        String statedOrder,
        String orderDocument,
        String takenFacts,
        String overrideReason) {

    static final String FUNDING_SOURCE = "fundingSource";
    static final String LAND_PURPOSE_CHANGE = "landPurposeChange";
    static final String OTHER_CATEGORY = "otherCategory";
    static final PolicyFacts UNKNOWN =
            new PolicyFacts(null, null, null, null, null, null, null, null, null, null, null);

    /** Whether the fact was taken from the cluster dossier. */
    public boolean isTaken(String fact) {
        return takenFacts != null && List.of(takenFacts.split(",")).contains(fact);
    }

    private Object value(String fact) {
        return switch (fact) {
            case FUNDING_SOURCE -> fundingSource;
            case LAND_PURPOSE_CHANGE -> landPurposeChange;
            case OTHER_CATEGORY -> otherCategory;
            default -> throw new IllegalArgumentException(fact);
        };
    }

    /** The known facts against which something else is stated. */
    List<String> against(Map<String, Known> known) {
        return known.keySet().stream()
                .filter(fact -> value(fact) != null && !isTaken(fact))
                .filter(fact -> !value(fact).equals(known.get(fact).value()))
                .toList();
    }

    /** With what is known now in place of what was taken before; what an officer states stays. */
    PolicyFacts with(Map<String, Known> known) {
        List<String> stated = against(known);
        List<String> taken =
                known.keySet().stream().filter(fact -> !stated.contains(fact)).toList();
        return new PolicyFacts(
                (String) now(FUNDING_SOURCE, known, taken),
                landWithoutAuction,
                (Boolean) now(LAND_PURPOSE_CHANGE, known, taken),
                (Boolean) now(OTHER_CATEGORY, known, taken),
                foreignInvestor,
                answer,
                answerDocument,
                statedOrder,
                orderDocument,
                taken.isEmpty() ? null : String.join(",", taken),
                stated.isEmpty() ? null : overrideReason);
    }

    private Object now(String fact, Map<String, Known> known, List<String> taken) {
        if (taken.contains(fact)) {
            return known.get(fact).value();
        }
        return isTaken(fact) ? null : value(fact);
    }
}
