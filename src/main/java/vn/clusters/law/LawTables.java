package vn.clusters.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;

/** What the tables of an edition say: limits, papers, conditions, scoring, agencies; each row with its citation. */
@Component
public class LawTables {

    /** Unit of a limit. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY;

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException if no unit has that name */
        static Unit of(String slug) {
            return valueOf(
                    String.valueOf(slug).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A limit.
     *
     * @param limit stable name: publish-notice, reception-window, send-dossier, appraise, decide
     * @param name Vietnamese
     * @param pausable whether supplements stop it
     */
    public record TimeLimit(
            String limit,
            String name,
            int value,
            Unit unit,
            Milestone startsOn,
            Milestone endsOn,
            boolean pausable,
            Citation citation) {}

    /**
     * A paper of the dossier.
     *
     * @param mandatory false for "nếu có"
     * @param perApplicant true if each applicant brings it
     */
    public record RequiredPaper(
            String paper, String name, int copies, boolean mandatory, boolean perApplicant, Citation citation) {}

    /** Verdict of a condition. */
    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN,
        NOT_APPLICABLE;

        @com.fasterxml.jackson.annotation.JsonValue
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Verdict of(String slug) {
            return valueOf(slug.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /** Outcome of one condition with a sentence for the applicant. */
    public record Finding(String rule, Verdict verdict, String reason, Citation citation) {}

    /** All findings; {@code eligible} is false if any is not met, null if none fails but one is unknown, else true. */
    public record Assessment(Boolean eligible, List<Finding> findings) {

        public static Assessment of(List<Finding> findings) {
            Set<Verdict> verdicts = findings.stream().map(Finding::verdict).collect(Collectors.toSet());
            Boolean unfailing = verdicts.contains(Verdict.UNKNOWN) ? null : Boolean.TRUE;
            return new Assessment(verdicts.contains(Verdict.NOT_MET) ? Boolean.FALSE : unfailing, findings);
        }
    }

    /**
     * A fact on which conditions turn.
     *
     * @param label Vietnamese
     * @param yesOrNo else a number
     * @param min lowest number the table takes, null if any
     * @param max highest number the table takes, null if any
     * @param options the values to choose from, none for numbers and for yes or no
     */
    public record AskedFact(
            String name, String label, boolean yesOrNo, BigDecimal min, BigDecimal max, List<Option> options) {}

    /** A value of a table with its Vietnamese word. */
    public record Option(String value, String label) {}

    /**
     * Whether the Investment Law asks for an approval of its own.
     *
     * @param needed yes, no or ask (the facts do not tell; the registration agency is asked)
     * @param under the law that then rules: investment, public-investment or ppp
     */
    public record PolicyNeed(String needed, String under, String reason, Citation citation) {}

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
            String todo) {}

    /** A paper of one law; {@code clusterPaper} is the paper of the cluster dossier that serves as it, null if none. */
    public record SharedPaper(String paper, String name, boolean mandatory, String clusterPaper, Citation citation) {}

    /** A scoring criterion, points from 0 to {@code max}. */
    public record Criterion(String key, String name, BigDecimal max, Citation citation) {}

    /** An applicant with points per criterion key. */
    public record Scored(String name, Map<String, BigDecimal> scores) {}

    /** A place in the ranking; {@code assignable} if the total reaches the pass mark. */
    public record Ranked(String name, BigDecimal total, boolean assignable) {}

    /** Ranking, best first; {@code proposed} is null on a tie at the top or when nobody is assignable. */
    public record Ranking(List<Ranked> ranking, String proposed, boolean tie, Citation citation) {}

    /** An agency that the table asks for an opinion; {@code agency} is the id of an agency or a kind, see the table. */
    public record Consulted(String agency, String subject, boolean mandatory, Citation citation) {}

    /** What becomes of a cluster from before the first regulation, and before which day; each by its own provision. */
    public record OlderCluster(
            String handling, String name, LocalDate finishBefore, Citation deadlineCitation, Citation citation) {}

    /** Who does an act of a procedure; {@code place} is local-committee, department or provincial-committee. */
    public record Authority(String act, String place, String name, String task, Citation citation) {}

    private final Editions editions;
    private final DecisionTables tables;
    private final Map<String, List<Row>> known = new ConcurrentHashMap<>();

    LawTables(Editions editions, @Lazy DecisionTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    /** Empty if the edition sets no limit for the procedure. */
    public List<TimeLimit> timeLimits(String edition, String procedure) {
        return rows(edition, "time-limits", procedure, Row::timeLimit);
    }

    /** A limit by its name, whichever procedure of the edition has it; empty if the edition does not set it. */
    public Optional<TimeLimit> timeLimit(String edition, String limit) {
        return editions.get(edition).regulated().stream()
                .flatMap(procedure -> timeLimits(edition, procedure).stream())
                .filter(found -> found.limit().equals(limit))
                .findFirst();
    }

    /**
     * Whether an approval of the investment policy is needed; empty where the question does not arise.
     *
     * @param edition an edition of the investment law
     * @param facts {@code procedure} and {@code clusterEdition} of the dossier, and what else the table asks
     * @throws vn.clusters.kernel.Problem 422 {@code fact-malformed} naming the fact, {@code no-such-table}
     */
    public Optional<PolicyNeed> investmentPolicy(String edition, Map<String, ?> facts) {
        return matching(edition, "investment-policy", facts, Row::policyNeed).stream()
                .findFirst();
    }

    /** How a cluster from before the first regulation is dealt with; empty where the edition does not say. */
    public Optional<OlderCluster> olderCluster(String edition, Map<String, ?> facts) {
        return editions.tables(edition).containsKey("older-clusters")
                ? matching(edition, "older-clusters", facts, Row::olderCluster).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** The overlaps that concern a dossier with these facts, in the order of the table. */
    public List<Overlap> overlaps(String edition, Map<String, ?> facts) {
        return matching(edition, "overlaps", facts, Row::overlap);
    }

    /** The papers of a procedure of the investment law, and which of them the cluster dossier already holds. */
    public List<SharedPaper> sharedPapers(String edition, String procedure) {
        return rows(edition, "required-papers", procedure, Row::sharedPaper);
    }

    private <T> List<T> matching(String edition, String table, Map<String, ?> facts, Function<Row, T> reading) {
        DmnTable asked = editions.tables(edition).get(table);
        if (asked == null) {
            throw new Problem(422, "no-such-table", edition).with("field", "edition");
        }
        return tables.evaluate(edition, table, Facts.read(asked, facts)).stream()
                .map(Row::new)
                .map(reading)
                .toList();
    }

    public List<RequiredPaper> requiredPapers(String edition, String procedure) {
        return rows(edition, "required-papers", procedure, Row::requiredPaper);
    }

    public List<Authority> authorities(String edition, String procedure) {
        return rows(edition, "authorities", procedure, Row::authority);
    }

    /**
     * What the conditions say about the facts; a fact that is missing or null is unknown.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code fact-malformed} naming the fact
     */
    public Assessment assess(String edition, String procedure, Map<String, ?> facts) {
        editions.require(edition, procedure);
        Map<String, Object> inputs = Facts.read(editions.tables(edition).get("conditions"), facts);
        inputs.put("procedure", procedure);
        return Assessment.of(findings(tables.evaluate(edition, "conditions", inputs)));
    }

    /** The findings in what the conditions table answered. */
    public static List<Finding> findings(List<Map<String, Object>> rows) {
        return rows.stream().map(values -> new Row(values).finding()).toList();
    }

    /** Whether a deviation from the plan may be decided with the cluster itself; empty where the edition says nothing. */
    public Optional<Finding> smallChange(String edition, Map<String, ?> facts) {
        return hasSmallChange(edition)
                ? matching(edition, "small-change", facts, Row::finding).stream()
                        .findFirst()
                : Optional.empty();
    }

    private boolean hasSmallChange(String edition) {
        return editions.tables(edition).containsKey("small-change");
    }

    /** The facts on which that turns and which only a person knows; none where the edition says nothing. */
    public List<AskedFact> smallChangeFacts(String edition, String procedure) {
        if (!hasSmallChange(edition)) {
            return List.of();
        }
        List<String> conditions =
                factsAsked(edition, procedure).stream().map(AskedFact::name).toList();
        return editions.tables(edition).get("small-change").askedFor(procedure).stream()
                .filter(input -> input.type().equals("boolean") && !conditions.contains(input.name()))
                .map(input -> new AskedFact(input.name(), input.label(), true, null, null, List.of()))
                .toList();
    }

    /** The facts that some condition of the procedure turns on, in the order of the table. */
    public List<AskedFact> factsAsked(String edition, String procedure) {
        editions.require(edition, procedure);
        return editions.tables(edition).get("conditions").askedFor(procedure).stream()
                .map(input -> new AskedFact(
                        input.name(),
                        input.label(),
                        input.type().equals("boolean"),
                        input.bound(0),
                        input.bound(1),
                        input.options().stream()
                                .map(value -> new Option(value, LawWords.value(value)))
                                .toList()))
                .toList();
    }

    /** Empty if the edition knows no scoring. */
    public List<Criterion> criteria(String edition) {
        return score(edition).map(InvestorScore::criteria).orElse(List.of());
    }

    /** The pass mark and the rule for equal scores, in words; empty if the edition knows no scoring. */
    public List<Criterion> scoringRules(String edition) {
        return score(edition).map(InvestorScore::rules).orElse(List.of());
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code score-above-maximum} naming the criterion */
    public Ranking rank(String edition, List<Scored> applicants) {
        return score(edition)
                .orElseThrow(() -> new Problem(422, "no-investor-selection", edition).with("field", "edition"))
                .rank(applicants);
    }

    public List<Consulted> consulted(String edition, Map<String, ?> facts) {
        Map<String, Object> inputs = Facts.read(editions.tables(edition).get("consulted-agencies"), facts);
        return tables.evaluate(edition, "consulted-agencies", inputs).stream()
                .map(values -> new Row(values).consulted())
                .toList();
    }

    private Optional<InvestorScore> score(String edition) {
        if (!editions.tables(edition).containsKey("investor-score")) {
            return Optional.empty();
        }
        return Optional.of(new InvestorScore(item -> read(edition, "investor-score", "item", item, row -> row)));
    }

    private <T> List<T> rows(String edition, String table, String procedure, Function<Row, T> reading) {
        editions.require(edition, procedure);
        return read(edition, table, "procedure", procedure, reading);
    }

    /** What a table with one input says; asked once, for an edition never changes. */
    private <T> List<T> read(String edition, String table, String input, String value, Function<Row, T> reading) {
        List<Row> rows = known.computeIfAbsent(
                edition + "/" + table + "/" + value,
                key -> tables.evaluate(edition, table, Map.of(input, value)).stream()
                        .map(Row::new)
                        .toList());
        return rows.stream().map(reading).toList();
    }
}
