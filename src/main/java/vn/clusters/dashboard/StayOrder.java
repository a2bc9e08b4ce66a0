package vn.clusters.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets every step done know when the same step, and anything at the same holder, was done before it in the dossier. The rows
 * of the dossier are locked for it, always in one order: of two steps done at the same moment one sees the other.
 */
@Component
class StayOrder {

    private static final Comparator<Stay> IN_TIME =
            Comparator.comparing(Stay::doneOn).thenComparing(Stay::task);

    /** The end of a step. */
    record Done(LocalDate on, Integer workingDays) {}

    private record Stay(
            String task,
            String step,
            String holder,
            LocalDate doneOn,
            Integer workingDays,
            LocalDate stepBefore,
            LocalDate holderBefore) {

        Stay done(Done end) {
            return end == null ? this : new Stay(task, step, holder, end.on(), end.workingDays(), null, null);
        }

        Stay after(LocalDate sameStep, LocalDate sameHolder) {
            return new Stay(task, step, holder, doneOn, workingDays, sameStep, sameHolder);
        }
    }

    private final JdbcClient database;

    StayOrder(JdbcClient database) {
        this.database = database;
    }

    /**
     * Writes what is not so yet.
     *
     * @param ended by task, the steps that end now
     * @return how many rows were not as they are now
     */
    int settle(String dossier, Map<String, Done> ended) {
        Map<String, LocalDate> steps = new HashMap<>();
        Map<String, LocalDate> holders = new HashMap<>();
        Map<String, Stay> stored = new HashMap<>();
        List<Stay> done = locked(dossier).stream()
                .peek(stay -> stored.put(stay.task(), stay))
                .map(stay -> stay.done(ended.get(stay.task())))
                .filter(stay -> stay.doneOn() != null)
                .sorted(IN_TIME)
                .toList();
        int changed = 0;
        for (Stay stay : done) {
            Stay due = stay.after(steps.put(stay.step(), stay.doneOn()), holders.put(stay.holder(), stay.doneOn()));
            changed += Objects.equals(due, stored.get(due.task())) ? 0 : write(due);
        }
        return changed;
    }

    private List<Stay> locked(String dossier) {
        return database.sql("select * from step_stay where dossier = ? order by task_id for update")
                .param(dossier)
                .query(StayOrder::stay)
                .list();
    }

    private int write(Stay stay) {
        return database.sql(
                        "update step_stay set done_on = :done, working_days = :days, step_before = cast(:step as date),"
                                + " holder_before = cast(:holder as date) where task_id = :task")
                .param("done", stay.doneOn())
                .param("days", stay.workingDays())
                .param("step", stay.stepBefore())
                .param("holder", stay.holderBefore())
                .param("task", stay.task())
                .update();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        return new Stay(
                row.getString("task_id"),
                row.getString("step"),
                row.getString("held_role") + "@" + row.getString("agency"),
                row.getObject("done_on", LocalDate.class),
                row.getObject("working_days", Integer.class),
                row.getObject("step_before", LocalDate.class),
                row.getObject("holder_before", LocalDate.class));
    }
}
