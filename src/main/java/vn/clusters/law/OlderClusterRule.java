package vn.clusters.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** How a cluster from before the first regulation is dealt with: the table {@code older-clusters}. */
@Component
public class OlderClusterRule {

    /** What becomes of a cluster from before the first regulation, and before which day; each by its own provision. */
    public record Handling(
            String key, String name, LocalDate finishBefore, Citation deadlineCitation, Citation citation) {

        static Handling of(Row row) {
            return new Handling(
                    row.text("key"),
                    row.text("name"),
                    LocalDate.parse(row.text("finishBefore")),
                    new Citation(row.text("deadlineCitation")),
                    row.citation());
        }
    }

    private final LawTables tables;

    OlderClusterRule(LawTables tables) {
        this.tables = tables;
    }

    /** Empty where the edition does not say. */
    public Optional<Handling> of(String edition, Map<String, ?> facts) {
        return tables.firstMatching(edition, "older-clusters", facts, Handling::of);
    }
}
