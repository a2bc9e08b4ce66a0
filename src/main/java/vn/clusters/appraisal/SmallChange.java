package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.law.Finding;
import vn.clusters.law.SmallChangeRule;

/** Where a cluster deviates from its entry in the plan: whether the decision on the cluster may settle that too. */
@Component
class SmallChange {

    private static final String DELTA = "areaDeltaHa";
    private static final String EXPANSION = "expand-cluster";

    private final Dossiers dossiers;
    private final SmallChangeRule rule;
    private final KnownFacts known;

    SmallChange(Dossiers dossiers, SmallChangeRule rule, KnownFacts known) {
        this.dossiers = dossiers;
        this.rule = rule;
        this.known = known;
    }

    /** @param stated what the officer stated, by the name of the fact; empty if nothing deviates */
    Optional<Finding> of(String dossier, Map<String, String> stated) {
        Dossiers.View view = dossiers.get(dossier);
        Map<String, Object> facts = new HashMap<>(stated);
        facts.computeIfAbsent(DELTA, any -> known.of(dossier).get(DELTA));
        facts.put("procedure", view.procedure());
        if (view.procedure().equals(EXPANSION)) {
            facts.computeIfPresent(DELTA, (delta, added) -> listed(stated) ? "0" : added);
        }
        return deviates(facts) ? rule.finding(view.edition(), facts) : Optional.empty();
    }

    /** An expansion that the list has is no deviation, whatever area the list gives. */
    private static boolean listed(Map<String, String> stated) {
        return "true".equals(stated.get("inApprovedCcnList"));
    }

    private static boolean deviates(Map<String, Object> facts) {
        boolean larger =
                facts.get(DELTA) != null && new BigDecimal(facts.get(DELTA).toString()).signum() > 0;
        return larger
                || Stream.of("nameChanged", "locationChanged")
                        .anyMatch(fact -> "true".equals(String.valueOf(facts.get(fact))));
    }
}
