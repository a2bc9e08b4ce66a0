package vn.clusters.law;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.clusters.kernel.Problem;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.law.InvestorScores.Ranked;
import vn.clusters.law.InvestorScores.Ranking;
import vn.clusters.law.InvestorScores.Scored;

/** The scoring of an edition: criteria with their maxima, the pass mark and the rule for equal scores. */
record InvestorScore(Function<String, List<Row>> table) {

    List<Criterion> criteria() {
        return table.apply("criterion").stream().map(Criterion::of).toList();
    }

    List<Criterion> rules() {
        return Stream.of("pass-mark", "tie-rule")
                .flatMap(item -> table.apply(item).stream())
                .map(Criterion::of)
                .toList();
    }

    Ranking rank(List<Scored> applicants) {
        List<Criterion> criteria = criteria();
        Set<String> names = new HashSet<>();
        for (Scored applicant : applicants) {
            if (!names.add(applicant.name())) {
                throw new Problem(422, "applicant-twice", applicant.name()).with("field", "applicants");
            }
            check(criteria, applicant);
        }
        Row pass = table.apply("pass-mark").get(0);
        List<Ranked> ranking = applicants.stream()
                .map(applicant -> place(applicant, pass.number("points")))
                .sorted(Comparator.comparing(Ranked::total).reversed())
                .toList();
        return ranking(ranking, pass);
    }

    private Ranking ranking(List<Ranked> ranking, Row pass) {
        List<Ranked> best = ranking.stream()
                .filter(Ranked::assignable)
                .filter(place -> place.total().compareTo(ranking.get(0).total()) == 0)
                .toList();
        if (best.size() > 1) {
            return new Ranking(
                    ranking, null, true, table.apply("tie-rule").get(0).citation());
        }
        return new Ranking(ranking, best.isEmpty() ? null : best.get(0).name(), false, pass.citation());
    }

    private static Ranked place(Scored applicant, BigDecimal passMark) {
        BigDecimal total = applicant.scores().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ranked(applicant.name(), total, total.compareTo(passMark) >= 0);
    }

    private static void check(List<Criterion> criteria, Scored applicant) {
        Map<String, Criterion> byKey = criteria.stream().collect(Collectors.toMap(Criterion::key, c -> c));
        applicant.scores().keySet().stream()
                .filter(key -> !byKey.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new Problem(422, "unknown-criterion", key).with("field", "scores." + key);
                });
        criteria.forEach(criterion -> check(criterion, applicant));
    }

    private static void check(Criterion criterion, Scored applicant) {
        BigDecimal score = applicant.scores().get(criterion.key());
        if (score == null) {
            throw wrong("score-missing", criterion, applicant);
        }
        if (score.signum() < 0) {
            throw wrong("score-below-zero", criterion, applicant);
        }
        if (score.compareTo(criterion.max()) > 0) {
            throw wrong("score-above-maximum", criterion, applicant, score, criterion.max());
        }
    }

    private static Problem wrong(String type, Criterion criterion, Scored applicant, Object... numbers) {
        Object[] arguments = Stream.concat(
                        Stream.of(criterion.name(), applicant.name()), java.util.stream.Stream.of(numbers))
                .toArray();
        return new Problem(422, type, arguments)
                .with("field", "scores." + criterion.key())
                .with("criterion", criterion.key())
                .with("applicant", applicant.name())
                .citing(criterion.citation());
    }
}
