package vn.clusters.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every completed task with the time of its opening, for those who keep a copy; what the engine's history forgot is left out. */
@Component
public class PastTasks {

    /**
     * A completed task.
     *
     * @param desk {@code role@agency}; of a task that had no desk something without an {@code @}, or null
     */
    public record Past(
            String id,
            String key,
            String name,
            String dossier,
            String desk,
            String finishedBy,
            Instant openedAt,
            Instant finishedAt) {}

    private final JdbcClient database;

    PastTasks(JdbcClient database) {
        this.database = database;
    }

    /** At most {@code most} tasks whose ids the database sorts after that one. */
    @Transactional(readOnly = true)
    public List<Past> after(String id, int most) {
        return database.sql("""
                select f.*, h.NAME_, h.START_TIME_ from finished_task f join ACT_HI_TASKINST h on h.ID_ = f.task_id
                where f.task_id > :after order by f.task_id limit :most""")
                .param("after", id)
                .param("most", most)
                .query(PastTasks::past)
                .list();
    }

    private static Past past(ResultSet row, int number) throws SQLException {
        return new Past(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("NAME_"),
                row.getString("dossier"),
                row.getString("desk"),
                row.getString("finished_by"),
                row.getTimestamp("START_TIME_").toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant());
    }
}
