package vn.clusters.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a deviation from the plan is small enough to be decided with the cluster itself: the table {@code small-change}. */
@Component
public class SmallChangeRule {

    private static final String TABLE = "small-change";

    private final LawTables tables;
    private final Conditions conditions;

    SmallChangeRule(LawTables tables, Conditions conditions) {
        this.tables = tables;
        this.conditions = conditions;
    }

    /** Empty where the edition says nothing. */
    public Optional<Finding> finding(String edition, Map<String, ?> facts) {
        return tables.firstMatching(edition, TABLE, facts, Finding::of);
    }

    /** The facts on which that turns and which only a person knows; none where the edition says nothing. */
    public List<AskedFact> factsAsked(String edition, String procedure) {
        return tables.find(edition, TABLE)
                .map(table -> asked(table, edition, procedure))
                .orElse(List.of());
    }

    private List<AskedFact> asked(DmnTable table, String edition, String procedure) {
        List<String> already = conditions.factsAsked(edition, procedure).stream()
                .map(AskedFact::name)
                .toList();
        return table.askedFor(procedure).stream()
                .filter(input -> input.type().equals("boolean") && !already.contains(input.name()))
                .map(AskedFact::of)
                .toList();
    }
}
