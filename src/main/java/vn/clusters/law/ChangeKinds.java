package vn.clusters.law;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** What kinds of change a proposal holds, as the edition's table {@code change-kinds} names them. */
@Component
public class ChangeKinds {

    /**
     * A kind of change.
     *
     * @param name Vietnamese
     * @param path how it is dealt with: adjust, select-investor, redirect
     */
    public record ChangeKind(String kind, String name, String path, Citation citation) {

        static ChangeKind of(Row row) {
            return new ChangeKind(row.text("kind"), row.text("name"), row.text("path"), row.citation());
        }

        /** Whether no adjustment of the decision can bring it about. */
        public boolean beyond() {
            return "redirect".equals(path);
        }
    }

    private final LawTables tables;

    ChangeKinds(LawTables tables) {
        this.tables = tables;
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code fact-malformed} naming the fact */
    public List<ChangeKind> of(String edition, Map<String, ?> facts) {
        return tables.matching(edition, "change-kinds", facts, ChangeKind::of);
    }

    /** The kinds in what the table answered. */
    public static List<ChangeKind> read(List<Map<String, Object>> rows) {
        return rows.stream().map(Row::new).map(ChangeKind::of).toList();
    }
}
