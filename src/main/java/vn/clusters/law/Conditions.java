package vn.clusters.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.law.Finding.Verdict;

/** What must hold for an approval, and what the facts of a case say of it: the table {@code conditions}. */
@Component
public class Conditions {

    private static final String TABLE = "conditions";

    /** All findings; {@code eligible} is false if any is not met, null if none fails but one is unknown, else true. */
    public record Assessment(Boolean eligible, List<Finding> findings) {

        public static Assessment of(List<Finding> findings) {
            Set<Verdict> verdicts = findings.stream().map(Finding::verdict).collect(Collectors.toSet());
            Boolean unfailing = verdicts.contains(Verdict.UNKNOWN) ? null : Boolean.TRUE;
            return new Assessment(verdicts.contains(Verdict.NOT_MET) ? Boolean.FALSE : unfailing, findings);
        }
    }

    private final Editions editions;
    private final LawTables tables;

    Conditions(Editions editions, LawTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    /**
     * What the conditions say about the facts; a fact that is missing or null is unknown.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code fact-malformed} naming the fact
     */
    public Assessment assess(String edition, String procedure, Map<String, ?> facts) {
        editions.require(edition, procedure);
        Map<String, Object> stated = new HashMap<>(facts);
        stated.put("procedure", procedure);
        return Assessment.of(tables.matching(edition, TABLE, stated, Finding::of));
    }

    /** The facts that some condition of the procedure turns on, in the order of the table. */
    public List<AskedFact> factsAsked(String edition, String procedure) {
        editions.require(edition, procedure);
        return tables.find(edition, TABLE).orElseThrow().askedFor(procedure).stream()
                .map(AskedFact::of)
                .toList();
    }
}
