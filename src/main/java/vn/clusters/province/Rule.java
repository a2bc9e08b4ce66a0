package vn.clusters.province;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules that a province may set, in the order in which they are shown, each with the shape of its value. */
public enum Rule {
    OPINION_LIMIT(
            RuleKind.single(RuleColumn.whole("amount"), RuleColumn.choice("unit", "working-day", "calendar-day"))),
    OPINION_SILENCE(RuleKind.choice("no-opinion", "consent")),
    INVESTMENT_ORDER(RuleKind.choice("none", "before", "after", "parallel")),
    OCCUPANCY_SCOPE(RuleKind.choice("old-district", "commune", "neighbouring-communes", "province")),
    NEIGHBOURING_COMMUNES(RuleKind.table(RuleColumn.word("unit-code"), RuleColumn.word("neighbour"))),
    LATE_APPLICATIONS(RuleKind.choice("refused", "considered")),
    COUNT_START_DAY(RuleKind.choice("not-counted", "counted")),
    SCORING_CRITERIA(RuleKind.table(RuleColumn.word("criterion"), RuleColumn.text("name"), RuleColumn.number("max"))),
    STEP_BUDGETS(RuleKind.table(
            RuleColumn.word("edition"),
            RuleColumn.word("procedure"),
            RuleColumn.word("limit"),
            RuleColumn.word("step"),
            RuleColumn.number("hours"))),
    REMINDER_LADDER(RuleKind.table(
            RuleColumn.choice("when", "share-left", "working-days-before", "working-days-after"),
            RuleColumn.number("value"),
            RuleColumn.choice("recipient", "officer-in-charge", "division-head", "agency-head"))),
    AGENCY_PREFIX(RuleKind.text("([0-9]{3}[.][0-9]{2}[.][0-9]{2}[.])?H[0-9]{2}([.][0-9]{2}){0,4}")),
    OWN_LIMITS(RuleKind.table(
            RuleColumn.word("procedure"),
            RuleColumn.whole("amount"),
            RuleColumn.choice("unit", "working-day", "calendar-day"))),
    LAND_TOLERANCE(RuleKind.single(RuleColumn.number("share-pct")));

    private final RuleKind kind;

    Rule(RuleKind kind) {
        this.kind = kind;
    }

    RuleKind kind() {
        return kind;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rule> of(String slug) {
        return Arrays.stream(values()).filter(rule -> rule.slug().equals(slug)).findFirst();
    }
}
