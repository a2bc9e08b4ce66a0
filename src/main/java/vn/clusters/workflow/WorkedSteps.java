package vn.clusters.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long officers were at the steps that they finished. */
@Component
public class WorkedSteps {

    /** Of each step the newest so many tell enough. */
    private static final int NEWEST = 200;

    private static final String NEWEST_OF_EACH = """
            select task_key, opened_at, finished_at, before_at from (
              select t.*, row_number() over (partition by task_key order by finished_at desc, task_id desc) as newest
              from (
                select task_id, task_key, opened_at, finished_at,
                  lag(finished_at) over (partition by finished_by order by finished_at, task_id) as before_at
                from finished_task where finished_by in (:officers) and finished_at >= :since
              ) t where opened_at is not null
            ) n where newest <= :most order by task_key, finished_at, task_id""";

    private final JdbcClient database;

    WorkedSteps(JdbcClient database) {
        this.database = database;
    }

    /**
     * A step that an officer did.
     *
     * @param from when it opened or, if that was later, when the officer was done with the task before
     */
    public record Worked(String step, Instant from, Instant until) {}

    /** Steps finished since a moment by some officers. */
    public List<Worked> since(Instant since, Collection<String> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return database.sql(NEWEST_OF_EACH)
                .param("officers", officers)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", NEWEST)
                .query((row, number) -> worked(row))
                .list();
    }

    private static Worked worked(ResultSet row) throws SQLException {
        Instant opened = instant(row, "opened_at");
        Instant before = instant(row, "before_at");
        Instant from = before == null || before.isBefore(opened) ? opened : before;
        return new Worked(row.getString("task_key"), from, instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
