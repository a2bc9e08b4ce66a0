package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.clusters.kernel.Citation;

/** The province's rules on one day; where it has set none yet, its first ones are taken. */
public final class RulesOfTheDay {

    /** Whether the approval of the investment policy comes before, after or beside the establishment, or not at all. */
    public enum InvestmentOrder {
        NONE,
        BEFORE,
        AFTER,
        PARALLEL
    }

    /** Which clusters count in the occupancy rule since there are no districts. */
    public enum OccupancyScope {
        OLD_DISTRICT,
        COMMUNE,
        NEIGHBOURING_COMMUNES,
        PROVINCE
    }

    /**
     * A limit of the province's own.
     *
     * @param unit {@code working-day} or {@code calendar-day}
     */
    public record Limit(int amount, String unit, Citation source) {}

    /** A part of a criterion of the council and the points it may get. */
    public record SubCriterion(String criterion, String name, BigDecimal max) {}

    /** Hours that a step may take inside a limit of the law. */
    public record StepBudget(String edition, String procedure, String limit, String step, BigDecimal hours) {}

    /** What the place of a rung is counted in: a share of the limit left (0 to 1), or working days from its due date. */
    public enum When {
        SHARE_LEFT,
        WORKING_DAYS_BEFORE,
        WORKING_DAYS_AFTER
    }

    /** When somebody is told of a limit, and who. */
    public record Rung(When when, BigDecimal value, String recipient) {}

    private final Function<Rule, RuleVersion> versions;

    RulesOfTheDay(Function<Rule, RuleVersion> versions) {
        this.versions = versions;
    }

    /** How long an agency has for its opinion. */
    public Limit opinionLimit() {
        RuleVersion rule = rule(Rule.OPINION_LIMIT);
        return limit(rule.value(), rule);
    }

    public boolean silenceIsConsent() {
        return "consent".equals(word(Rule.OPINION_SILENCE));
    }

    public InvestmentOrder investmentOrder() {
        return InvestmentOrder.valueOf(constant(word(Rule.INVESTMENT_ORDER)));
    }

    public OccupancyScope occupancyScope() {
        return OccupancyScope.valueOf(constant(word(Rule.OCCUPANCY_SCOPE)));
    }

    /** Codes of the units that count as neighbours of a unit, empty if the province has named none. */
    public List<String> neighboursOf(String unit) {
        return rows(Rule.NEIGHBOURING_COMMUNES, row -> row).stream()
                .filter(row -> text(row, "unit-code").equals(unit))
                .map(row -> text(row, "neighbour"))
                .toList();
    }

    public boolean lateApplicationsRefused() {
        return "refused".equals(word(Rule.LATE_APPLICATIONS));
    }

    /** Whether the day of the notice is the first day of the reception window. */
    public boolean startDayCounts() {
        return "counted".equals(word(Rule.COUNT_START_DAY));
    }

    /** The council's proposed sub-criteria, empty if it starts from nothing. */
    public List<SubCriterion> subCriteria() {
        return rows(
                Rule.SCORING_CRITERIA,
                row -> new SubCriterion(text(row, "criterion"), text(row, "name"), number(row, "max")));
    }

    /** Internal targets of the steps, empty if the province has none. */
    public List<StepBudget> stepBudgets() {
        return rows(
                Rule.STEP_BUDGETS,
                row -> new StepBudget(
                        text(row, "edition"),
                        text(row, "procedure"),
                        text(row, "limit"),
                        text(row, "step"),
                        number(row, "hours")));
    }

    /** When people are told of a limit, in the order in which the province wrote it. */
    public List<Rung> reminders() {
        return rows(
                Rule.REMINDER_LADDER,
                row -> new Rung(
                        When.valueOf(constant(text(row, "when"))), number(row, "value"), text(row, "recipient")));
    }

    /** With what the codes of dossiers begin. */
    public String agencyPrefix() {
        return word(Rule.AGENCY_PREFIX);
    }

    /** A limit for the whole of a procedure for which the law sets none; empty if the province sets none either. */
    public Optional<Limit> ownLimit(String procedure) {
        RuleVersion rule = rule(Rule.OWN_LIMITS);
        return rows(Rule.OWN_LIMITS, row -> row).stream()
                .filter(row -> text(row, "procedure").equals(procedure))
                .map(row -> limit(row, rule))
                .findFirst();
    }

    /** The share, in per cent, by which two measurements of one area may differ. */
    public BigDecimal landTolerancePct() {
        return number(rule(Rule.LAND_TOLERANCE).value(), "share-pct");
    }

    /** The document that set a rule, or that there is none. */
    public Citation source(Rule rule) {
        return rule(rule).citation();
    }

    private RuleVersion rule(Rule rule) {
        return versions.apply(rule);
    }

    private String word(Rule rule) {
        return rule(rule).value().asText();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private <T> List<T> rows(Rule rule, Function<JsonNode, T> reader) {
        List<T> rows = new ArrayList<>();
        rule(rule).value().forEach(row -> rows.add(reader.apply(row)));
        return rows;
    }

    private static Limit limit(JsonNode row, RuleVersion rule) {
        return new Limit(row.path("amount").asInt(), text(row, "unit"), rule.citation());
    }

    private static String text(JsonNode row, String column) {
        return row.path(column).asText();
    }

    private static BigDecimal number(JsonNode row, String column) {
        return row.path(column).decimalValue();
    }
}
