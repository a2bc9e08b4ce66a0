package vn.clusters.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

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
    }

    /** Outcome of one condition with a sentence for the applicant. */
    public record Finding(String rule, Verdict verdict, String reason, Citation citation) {}

    /** All findings; {@code eligible} is false if any is not met, null if none fails but one is unknown, else true. */
    public record Assessment(Boolean eligible, List<Finding> findings) {}

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

    public List<TimeLimit> timeLimits(String edition, String procedure) {
        throw new IllegalStateException("owned by law");
    }

    public List<RequiredPaper> requiredPapers(String edition, String procedure) {
        throw new IllegalStateException("owned by law");
    }

    public Assessment assess(String edition, String procedure, Map<String, ?> facts) {
        throw new IllegalStateException("owned by law");
    }

    public List<Criterion> criteria(String edition) {
        throw new IllegalStateException("owned by law");
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code score-above-maximum} naming the criterion */
    public Ranking rank(String edition, List<Scored> applicants) {
        throw new IllegalStateException("owned by law");
    }

    public List<Consulted> consulted(String edition, Map<String, ?> facts) {
        throw new IllegalStateException("owned by law");
    }
}
