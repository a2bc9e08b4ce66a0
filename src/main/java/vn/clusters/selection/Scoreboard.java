package vn.clusters.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.law.InvestorScores.Criterion;

/**
 * The selection as one officer may see it.
 *
 * @param aggregation how the members' sheets become one score, null until the criteria are set
 * @param frozenOn the day on which criteria and rule were set, null until then
 * @param passMark null if the edition knows none, as {@code tieRule}
 * @param runs oldest first; every run but the last was scored anew
 */
record Scoreboard(
        Seats council,
        List<Criterion> criteria,
        Criterion passMark,
        Criterion tieRule,
        String aggregation,
        String subCriteria,
        LocalDate frozenOn,
        List<Run> runs,
        Selections.Result result,
        String proposedName,
        LocalDate concludedOn) {

    /** The council; {@code decisionNumber} is null until it is established. */
    record Seats(
            Seated chair,
            List<Seated> deputies,
            List<Seated> members,
            Seated secretary,
            String reason,
            String decisionNumber,
            LocalDate decisionDate) {}

    /** Somebody on the council; {@code scored} tells whether the sheet of the current run is in. */
    record Seated(String username, String name, String agency, boolean scored) {}

    /**
     * A run of the scoring.
     *
     * @param complete whether every sheet is in, and hence open to all
     * @param waiting names of those whose sheet is not in
     * @param applicants what each applicant got on the sheets that may be seen
     */
    record Run(int number, boolean complete, List<String> waiting, List<Scored> applicants, List<Remark> remarks) {}

    /** An applicant's scores; {@code together} is null until the run is complete. */
    record Scored(long applicant, String name, List<Given> sheets, Given together) {}

    /** Points by criterion; {@code member} is null for the score of the whole council. */
    record Given(String member, String name, LocalDate givenOn, Map<String, BigDecimal> points, BigDecimal total) {}

    /** What a member wrote under the sheet. */
    record Remark(String member, String name, String text) {}

    /** The place in the ranking, shared by equal totals. */
    public long rankOf(Selections.Standing place) {
        return 1
                + result.ranking().stream()
                        .filter(other -> other.total().compareTo(place.total()) > 0)
                        .count();
    }

    /** Every decimal, with the comma of the country: rounding could hide who is ahead. */
    public String shown(BigDecimal points) {
        return points == null ? "" : Aggregation.plain(points).toPlainString().replace('.', ',');
    }
}
