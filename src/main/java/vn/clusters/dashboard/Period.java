package vn.clusters.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.clusters.dossier.Condition;
import vn.clusters.dossier.DossierFilter;

/**
 * Days in Vietnam from the first to the last, both included; null is open.
 *
 * @param asOf the day by which what still runs is judged: the last day, or today if that is earlier
 */
record Period(LocalDate since, LocalDate until, LocalDate asOf) {

    /** @throws vn.clusters.kernel.Problem 422 {@code malformed-date}, {@code dates-reversed} with the {@code field} */
    static Period of(String sinceField, String since, String untilField, String until, LocalDate today) {
        LocalDate first = DossierFilter.day(sinceField, since);
        LocalDate last = DossierFilter.day(untilField, until);
        DossierFilter.requireInOrder(first, last, untilField);
        return new Period(first, last, last == null || last.isAfter(today) ? today : last);
    }

    /** Whether the day in that column lies in the period. */
    Condition covers(String column) {
        Map<String, Object> days = new HashMap<>();
        String sql = column + " is not null";
        if (since != null) {
            days.put("since", since);
            sql += " and " + column + " >= :since";
        }
        if (until != null) {
            days.put("until", until);
            sql += " and " + column + " <= :until";
        }
        return new Condition(sql, days);
    }
}
