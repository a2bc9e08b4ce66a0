package vn.clusters.investment;

import jakarta.persistence.Embeddable;

/**
 * What is known of the project; null is unknown.
 *
 * @param fundingSource private, state-budget or ppp
 * @param answer yes or no, what the registration agency answered in writing when it was asked
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
        String orderDocument) {

    static final PolicyFacts UNKNOWN = new PolicyFacts(null, null, null, null, null, null, null, null, null);
}
