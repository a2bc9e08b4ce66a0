package vn.clusters.law;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** Which papers the dossier of a procedure consists of: the table {@code required-papers} of either law. */
@Component
public class PaperLists {

    private static final String TABLE = "required-papers";

    /**
     * A paper of the dossier.
     *
     * @param mandatory false for "nếu có"
     * @param perApplicant true if each applicant brings it
     */
    public record RequiredPaper(
            String paper, String name, int copies, boolean mandatory, boolean perApplicant, Citation citation) {

        static RequiredPaper of(Row row) {
            return new RequiredPaper(
                    row.text("paper"),
                    row.text("name"),
                    row.whole("copies"),
                    row.flag("mandatory"),
                    row.flag("perApplicant"),
                    row.citation());
        }
    }

    /** A paper of one law; {@code clusterPaper} is the paper of the cluster dossier that serves as it, null if none. */
    public record SharedPaper(String paper, String name, boolean mandatory, String clusterPaper, Citation citation) {

        static SharedPaper of(Row row) {
            String clusterPaper = row.text("clusterPaper");
            return new SharedPaper(
                    row.text("paper"),
                    row.text("name"),
                    row.flag("mandatory"),
                    "none".equals(clusterPaper) ? null : clusterPaper,
                    row.citation());
        }
    }

    private final LawTables tables;

    PaperLists(LawTables tables) {
        this.tables = tables;
    }

    /** As the edition lists them for any dossier of the procedure. */
    public List<RequiredPaper> required(String edition, String procedure) {
        return tables.ofProcedure(edition, procedure, TABLE, RequiredPaper::of);
    }

    /** @param presentingUnits on how many units of the tier that presents the cluster lies, at least 1 */
    public List<RequiredPaper> required(String edition, String procedure, int presentingUnits) {
        Map<String, ?> inputs = Map.of("presentingUnits", presentingUnits);
        return tables.ofProcedure(edition, procedure, TABLE, inputs, RequiredPaper::of);
    }

    /** The papers of a procedure of the investment law, and which of them the cluster dossier already holds. */
    public List<SharedPaper> shared(String edition, String procedure) {
        return tables.ofProcedure(edition, procedure, TABLE, SharedPaper::of);
    }
}
