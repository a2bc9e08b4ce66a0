package vn.clusters.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Condition;

/**
 * Counts over the rows of steps, in one pass. No distinct dossiers and no percentiles are asked of the database, which would
 * sort all rows for every figure: a row knows whether it is the first of its dossier in a period, and days are counted.
 */
@Component
class Stays {

    private static final String FROM = " from step_stay r join dossier d on d.code = r.dossier where ";

    /** A role at an agency. */
    record Holder(String role, String agency) {}

    /**
     * Steps done by one holder that took as many working days.
     *
     * @param dossiers in which the step was not done before in the period
     * @param dossiersOfHolder in which the holder had done nothing before in the period
     */
    record Done(String step, String name, Holder holder, int days, int times, int dossiers, int dossiersOfHolder) {}

    /** Dossiers with open steps of one holder, and when the oldest of these was opened. */
    record Waiting(int dossiers, LocalDate oldest) {
        static final Waiting NOTHING = new Waiting(0, null);
    }

    private final JdbcClient database;

    Stays(JdbcClient database) {
        this.database = database;
    }

    List<Done> done(Condition selected, Period period) {
        Condition done = selected.and(period.covers("r.done_on"));
        return database.sql("select r.step, r.step_name, r.held_role, r.agency, r.working_days, count(*), "
                        + first("r.step_before", period) + ", " + first("r.holder_before", period) + FROM + done.sql()
                        + " group by r.step, r.step_name, r.held_role, r.agency, r.working_days")
                .params(done.values())
                .query((row, number) -> new Done(
                        row.getString(1),
                        row.getString(2),
                        new Holder(row.getString(3), row.getString(4)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8)))
                .list();
    }

    /** How many rows are the first in the period. */
    private static String first(String before, Period period) {
        String earlier = period.since() == null ? "" : " or " + before + " < :since";
        return "sum(case when " + before + " is null" + earlier + " then 1 else 0 end)";
    }

    Map<Holder, Waiting> waiting(Condition selected) {
        Map<Holder, Waiting> waiting = new HashMap<>();
        database.sql("select held_role, agency, count(*), min(opened_on) from (select r.held_role, r.agency, d.id,"
                        + " min(r.opened_on) as opened_on" + FROM + selected.sql()
                        + " and r.done_on is null group by r.held_role, r.agency, d.id) x group by held_role, agency")
                .params(selected.values())
                .query(row -> {
                    waiting.put(
                            new Holder(row.getString(1), row.getString(2)),
                            new Waiting(row.getInt(3), row.getObject(4, LocalDate.class)));
                });
        return waiting;
    }
}
