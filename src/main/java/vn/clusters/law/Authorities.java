package vn.clusters.law;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** Who receives, appraises and decides under a procedure: the table {@code authorities}. */
@Component
public class Authorities {

    /** Who does an act of a procedure; {@code place} is local-committee, department or provincial-committee. */
    public record Authority(String act, String place, String name, String task, Citation citation) {

        static Authority of(Row row) {
            return new Authority(
                    row.text("act"), row.text("place"), row.text("name"), row.text("task"), row.citation());
        }
    }

    private final LawTables tables;

    Authorities(LawTables tables) {
        this.tables = tables;
    }

    public List<Authority> of(String edition, String procedure) {
        return tables.ofProcedure(edition, procedure, "authorities", Authority::of);
    }
}
