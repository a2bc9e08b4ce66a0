package vn.clusters.selection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.province.Rule;
import vn.clusters.province.RuleCheck;
import vn.clusters.province.RulesOfTheDay;
import vn.clusters.province.RulesOfTheDay.SubCriterion;

/** The points of the sub-criteria add up to the maximum that every edition with a scoring gives each criterion. */
@Component
class CriteriaCheck implements RuleCheck {

    private final Editions editions;
    private final InvestorScores investorScores;

    CriteriaCheck(Editions editions, InvestorScores investorScores) {
        this.editions = editions;
        this.investorScores = investorScores;
    }

    @Override
    public Rule rule() {
        return Rule.SCORING_CRITERIA;
    }

    @Override
    public void check(RulesOfTheDay proposed) {
        if (proposed.subCriteria().isEmpty()) {
            return;
        }
        editions.all().stream()
                .map(Edition::id)
                .map(investorScores::criteria)
                .filter(criteria -> !criteria.isEmpty())
                .forEach(criteria -> check(criteria, proposed.subCriteria()));
    }

    private static void check(List<Criterion> criteria, List<SubCriterion> parts) {
        Map<String, BigDecimal> sums = new HashMap<>();
        parts.forEach(part -> sums.merge(part.criterion(), part.max(), BigDecimal::add));
        for (Criterion criterion : criteria) {
            BigDecimal sum = sums.getOrDefault(criterion.key(), BigDecimal.ZERO);
            sums.remove(criterion.key());
            if (sum.compareTo(criterion.max()) != 0) {
                throw wrong("criteria-sum", criterion.name(), sum, criterion.max())
                        .citing(criterion.citation());
            }
        }
        sums.keySet().stream().findFirst().ifPresent(unknown -> {
            throw wrong("unknown-criterion", unknown);
        });
    }

    private static Problem wrong(String type, Object... arguments) {
        return new Problem(422, type, arguments).with("field", "value");
    }
}
