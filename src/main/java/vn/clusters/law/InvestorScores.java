package vn.clusters.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;

/** How applicants for the infrastructure of a cluster are scored and ranked: the table {@code investor-score}. */
@Component
public class InvestorScores {

    private static final String TABLE = "investor-score";

    /** A scoring criterion, points from 0 to {@code max}. */
    public record Criterion(String key, String name, BigDecimal max, Citation citation) {

        static Criterion of(Row row) {
            return new Criterion(row.text("key"), row.text("name"), row.number("points"), row.citation());
        }
    }

    /** An applicant with points per criterion key. */
    public record Scored(String name, Map<String, BigDecimal> scores) {}

    /** A place in the ranking; {@code assignable} if the total reaches the pass mark. */
    public record Ranked(String name, BigDecimal total, boolean assignable) {}

    /** Ranking, best first; {@code proposed} is null on a tie at the top or when nobody is assignable. */
    public record Ranking(List<Ranked> ranking, String proposed, boolean tie, Citation citation) {}

    private final LawTables tables;

    InvestorScores(LawTables tables) {
        this.tables = tables;
    }

    /** Empty if the edition knows no scoring. */
    public List<Criterion> criteria(String edition) {
        return score(edition).map(InvestorScore::criteria).orElse(List.of());
    }

    /** The pass mark and the rule for equal scores, in words; empty if the edition knows no scoring. */
    public List<Criterion> rules(String edition) {
        return score(edition).map(InvestorScore::rules).orElse(List.of());
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code score-above-maximum} naming the criterion */
    public Ranking rank(String edition, List<Scored> applicants) {
        return score(edition)
                .orElseThrow(() -> new Problem(422, "no-investor-selection", edition).with("field", "edition"))
                .rank(applicants);
    }

    private Optional<InvestorScore> score(String edition) {
        return tables.find(edition, TABLE)
                .map(table -> new InvestorScore(
                        item -> tables.rows(edition, TABLE, "item", item).toList()));
    }
}
