package vn.clusters.law;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** What kinds of change a proposal holds, as the edition's table {@code change-kinds} names them. */
@Component
public class ChangeKinds {

    private static final String TABLE = "change-kinds";

    /**
     * A kind of change.
     *
     * @param name Vietnamese
     * @param path how it is dealt with: adjust, select-investor, redirect
     */
    public record ChangeKind(String kind, String name, String path, Citation citation) {

        /** Whether no adjustment of the decision can bring it about. */
        public boolean beyond() {
            return "redirect".equals(path);
        }
    }

    private final Editions editions;
    private final DecisionTables tables;

    ChangeKinds(Editions editions, @org.springframework.context.annotation.Lazy DecisionTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code fact-malformed} naming the fact */
    public List<ChangeKind> of(String edition, Map<String, ?> facts) {
        return read(tables.evaluate(
                edition, TABLE, Facts.read(editions.tables(edition).get(TABLE), facts)));
    }

    /** The kinds in what the table answered. */
    public static List<ChangeKind> read(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new ChangeKind(row.text("kind"), row.text("name"), row.text("path"), row.citation()))
                .toList();
    }
}
