package vn.clusters.investment;

import java.util.List;
import java.util.Map;
import vn.clusters.document.Documents;
import vn.clusters.investment.KnownFacts.Known;
import vn.clusters.kernel.Problem;

/** Reads what an officer states of a project or of a decision made elsewhere. */
final class Stating {

    private Stating() {}

    /** @throws Problem 422 naming the field; a document without its answer, or an answer without its document */
    static PolicyFacts facts(Given given) {
        String answer = given.oneOf("answer", List.of("yes", "no"));
        String order = given.oneOf("order", List.of("none", "before", "after", "parallel"));
        return new PolicyFacts(
                given.oneOf("fundingSource", List.of("private", "state-budget", "ppp")),
                given.flag("landWithoutAuction"),
                given.flag("landPurposeChange"),
                given.flag("otherCategory"),
                given.flag("foreignInvestor"),
                answer,
                answer == null ? null : given.required("answerDocument"),
                order,
                order == null ? null : given.required("orderDocument"),
                null,
                given.text("overrideReason"));
    }

    /** @throws Problem 422 {@code policy-override-unexplained} */
    static void requireReason(PolicyFacts facts, Map<String, Known> known, Wording words) {
        facts.against(known).stream()
                .filter(fact -> facts.overrideReason() == null)
                .findFirst()
                .ifPresent(fact -> {
                    throw new Problem(
                                    422,
                                    "policy-override-unexplained",
                                    words.say("facts." + fact),
                                    known.get(fact).source())
                            .with("field", "overrideReason");
                });
    }

    static PolicyDecision decision(Given given) {
        return new PolicyDecision(
                Documents.number(given.required("number")),
                given.date("date"),
                given.text("signer"),
                given.text("projectName"),
                given.required("investor"),
                given.number("areaHa"),
                given.text("place"),
                given.number("capitalVnd"),
                given.text("schedule"),
                given.text("term"));
    }
}
