package vn.clusters.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.clusters.kernel.Citation;

/** A rule that matched, read as what its table means. */
record Row(Map<String, Object> values) {

    LawTables.TimeLimit timeLimit() {
        return new LawTables.TimeLimit(
                text("limit"),
                text("name"),
                number("amount").intValueExact(),
                LawTables.Unit.of(text("unit")),
                Milestone.of(text("startsOn")),
                Milestone.of(text("endsOn")),
                flag("pausable"),
                citation());
    }

    LawTables.RequiredPaper requiredPaper() {
        return new LawTables.RequiredPaper(
                text("paper"),
                text("name"),
                number("copies").intValueExact(),
                flag("mandatory"),
                flag("perApplicant"),
                citation());
    }

    LawTables.Authority authority() {
        return new LawTables.Authority(text("act"), text("place"), text("name"), text("task"), citation());
    }

    LawTables.Finding finding() {
        return new LawTables.Finding(text("rule"), LawTables.Verdict.of(text("verdict")), text("reason"), citation());
    }

    LawTables.PolicyNeed policyNeed() {
        return new LawTables.PolicyNeed(text("needed"), text("under"), text("reason"), citation());
    }

    LawTables.OlderCluster olderCluster() {
        return new LawTables.OlderCluster(
                text("key"),
                text("name"),
                LocalDate.parse(text("finishBefore")),
                new Citation(text("deadlineCitation")),
                citation());
    }

    LawTables.Overlap overlap() {
        return new LawTables.Overlap(
                text("topic"),
                text("name"),
                text("kind"),
                new Citation(text("clusterLaw")),
                new Citation(text("investmentLaw")),
                text("duplicates"),
                text("todo"));
    }

    LawTables.SharedPaper sharedPaper() {
        String clusterPaper = text("clusterPaper");
        return new LawTables.SharedPaper(
                text("paper"),
                text("name"),
                flag("mandatory"),
                "none".equals(clusterPaper) ? null : clusterPaper,
                citation());
    }

    LawTables.Criterion criterion() {
        return new LawTables.Criterion(text("key"), text("name"), number("points"), citation());
    }

    LawTables.Consulted consulted() {
        return new LawTables.Consulted(text("agency"), text("subject"), flag("mandatory"), citation());
    }

    String text(String column) {
        return (String) values.get(column);
    }

    BigDecimal number(String column) {
        BigDecimal exact = new BigDecimal(values.get(column).toString());
        return exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0) : exact;
    }

    Citation citation() {
        return new Citation(text("citation"));
    }

    private boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
