package vn.clusters.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The figures over the dossiers that somebody may read and a filter leaves; each counts dossiers, none twice.
 *
 * @param asOf the day by which what still runs is judged
 * @param states opened in the period, by their state now
 * @param limits settled in the period and being settled at its end, by limit; opinions aside
 * @param limitsByAgency the same by limit and the agency that must keep it
 * @param opinions the same for opinions, by the agency asked; of several rounds the last
 * @param steps done in the period, by step
 * @param holders done in the period and waiting now, by who has the step
 * @param rounds opened in the period, by how many supplements were asked for so far: 0, 1, 2, 3 and more
 */
record Dashboard(
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        List<State> states,
        List<Limit> limits,
        List<Limit> limitsByAgency,
        List<Limit> opinions,
        List<Step> steps,
        List<Holder> holders,
        List<Rounds> rounds) {

    record State(String status, Figure figure) {}

    /**
     * A limit in the three-way split.
     *
     * @param name in Vietnamese, as the newest edition calls it
     * @param agency null over all agencies
     * @param split by the slugs of {@link Timing}
     */
    record Limit(String limit, String name, String agency, String agencyName, Map<String, Figure> split) {}

    /**
     * A step.
     *
     * @param times how often it was done; a step sent back is done again
     * @param medianWorkingDays from the day after its opening to the day it was done, half of the times at most so long
     * @param workingDays all of them together
     */
    record Step(String step, String name, Figure figure, int times, BigDecimal medianWorkingDays, long workingDays) {}

    /**
     * A role at an agency.
     *
     * @param done dossiers with a step done in the period
     * @param medianWorkingDays of the steps done, null if there is none
     * @param waiting dossiers with a step that lies there now, whatever the period
     * @param longestWorkingDays since the oldest of these was opened, null if there is none
     */
    record Holder(
            String role,
            String agency,
            String agencyName,
            Figure done,
            BigDecimal medianWorkingDays,
            long workingDays,
            Figure waiting,
            Integer longestWorkingDays) {}

    record Rounds(int rounds, Figure figure) {}
}
