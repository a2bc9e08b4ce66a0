package vn.clusters.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** Where the Investment Law meets the cluster law: whether it wants an approval of its own, what it asks once more. */
@Component
public class InvestmentLaw {

    /**
     * Whether the Investment Law asks for an approval of its own.
     *
     * @param needed yes, no or ask (the facts do not tell; the registration agency is asked)
     * @param under the law that then rules: investment, public-investment or ppp
     */
    public record PolicyNeed(String needed, String under, String reason, Citation citation) {

        static PolicyNeed of(Row row) {
            return new PolicyNeed(row.text("needed"), row.text("under"), row.text("reason"), row.citation());
        }
    }

    /**
     * Where the Investment Law asks the same thing again.
     *
     * @param kind duplication, conflict, or gap (only one of the laws speaks of it)
     * @param clusterLaw what the cluster law says, by citation
     * @param investmentLaw what the Investment Law says, by citation
     */
    public record Overlap(
            String topic,
            String name,
            String kind,
            Citation clusterLaw,
            Citation investmentLaw,
            String duplicates,
            String todo) {

        static Overlap of(Row row) {
            return new Overlap(
                    row.text("topic"),
                    row.text("name"),
                    row.text("kind"),
                    new Citation(row.text("clusterLaw")),
                    new Citation(row.text("investmentLaw")),
                    row.text("duplicates"),
                    row.text("todo"));
        }
    }

    private final LawTables tables;

    InvestmentLaw(LawTables tables) {
        this.tables = tables;
    }

    /**
     * Whether an approval of the investment policy is needed; empty where the question does not arise.
     *
     * @param edition an edition of the investment law
     * @param facts {@code procedure} and {@code clusterEdition} of the dossier, and what else the table asks
     * @throws vn.clusters.kernel.Problem 422 {@code fact-malformed} naming the fact, {@code no-such-table}
     */
    public Optional<PolicyNeed> policyNeed(String edition, Map<String, ?> facts) {
        return tables.matching(edition, "investment-policy", facts, PolicyNeed::of).stream()
                .findFirst();
    }

    /**
     * The overlaps that concern a dossier with these facts, in the order of the table.
     *
     * @param edition an edition of the cluster law
     */
    public List<Overlap> overlaps(String edition, Map<String, ?> facts) {
        return tables.matching(edition, "overlaps", facts, Overlap::of);
    }
}
