package vn.clusters.workload;

import java.time.LocalDate;
import java.util.List;

/**
 * Who of an agency has how much to do.
 *
 * @param weekEnds the last day that counts as this week
 * @param officers by sign-in name
 * @param unclaimed desks of the agency at which work lies that nobody took
 */
record Workload(
        String agency,
        String agencyName,
        LocalDate asOf,
        LocalDate weekEnds,
        List<OfficerLoad> officers,
        List<DeskLoad> unclaimed) {

    /**
     * Open tasks of an officer.
     *
     * @param active false once the account was disabled
     * @param longestOverdue working days, 0 if nothing is overdue
     */
    record OfficerLoad(
            String officer,
            String name,
            boolean active,
            int open,
            int dueThisWeek,
            int overdue,
            int longestOverdue,
            List<Away> away) {}

    /** Days on which an officer is away, both included. */
    record Away(LocalDate from, LocalDate to) {}

    /** Open tasks at a desk {@code role@agency}. */
    record DeskLoad(
            String desk, String role, String agencyName, int open, int dueThisWeek, int overdue, int longestOverdue) {}
}
