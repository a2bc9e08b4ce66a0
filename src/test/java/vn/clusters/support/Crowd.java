package vn.clusters.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.workflow.Task;

/** Rows of open work that stand before a task, as if the same task had been due long ago many times. */
public final class Crowd {

    private static final String NAME = "crowd-";

    private Crowd() {}

    public static void before(Task task, int rows, JdbcClient database) {
        for (int at = 0; at < rows; at++) {
            database.sql("""
                            insert into work_item (task_id, task_key, name, dossier, procedure_key, edition, cluster, desk,
                            lane, due_on, suspended, opened_at, search_text)
                            select :crowd, task_key, name, dossier, procedure_key, edition, cluster, desk,
                            lane, date '1990-01-01', suspended, opened_at, search_text from work_item where task_id = :task
                            """).param("crowd", NAME + at).param("task", task.id()).update();
        }
    }

    public static void leave(JdbcClient database) {
        database.sql("delete from work_item where task_id like '" + NAME + "%'").update();
    }
}
