package vn.clusters.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Citation;

/** The selection of the infrastructure investor as others see it. */
@Component
public class Selections {

    /**
     * An applicant's place.
     *
     * @param total points
     * @param assignable whether the pass mark is reached
     */
    public record Standing(long applicant, String name, BigDecimal total, boolean assignable) {}

    /**
     * What the scoring has brought so far.
     *
     * @param ranking best first, empty until every member has scored
     * @param winner the applicant that the rule of the law names, null on a tie or when nobody passes
     * @param proposed the applicant that the council proposes, null until concluded or when nobody passes
     */
    public record Result(
            List<Standing> ranking,
            Long winner,
            boolean tie,
            Long proposed,
            String reason,
            boolean concluded,
            Citation citation) {

        public boolean anyoneAssignable() {
            return ranking.stream().anyMatch(Standing::assignable);
        }
    }

    private final Councils councils;
    private final Ranker ranker;
    private final Dossiers dossiers;

    Selections(Councils councils, Ranker ranker, Dossiers dossiers) {
        this.councils = councils;
        this.ranker = ranker;
        this.dossiers = dossiers;
    }

    /** Empty when the dossier has no council. */
    @Transactional(readOnly = true)
    public Optional<Result> of(String dossier) {
        return councils.findByDossier(dossier).map(council -> ranker.rank(dossiers.get(dossier), council));
    }
}
