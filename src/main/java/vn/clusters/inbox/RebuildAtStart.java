package vn.clusters.inbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Builds the inbox anew when the start asks for it ({@code --clusters.rebuild-inbox}, or {@code =dry} to report only), and
 * once after an update that gave its rows new columns.
 */
@Component
class RebuildAtStart {

    private static final String NO = "no";

    private final Rebuild rebuild;
    private final JdbcClient database;
    private final String wanted;

    RebuildAtStart(Rebuild rebuild, JdbcClient database, @Value("${clusters.rebuild-inbox:no}") String wanted) {
        this.rebuild = rebuild;
        this.database = database;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!wanted.equals(NO)) {
            rebuild.run(!wanted.equals("dry"));
        } else if (hasRowsOfOldShape()) {
            rebuild.run(true);
        }
    }

    private boolean hasRowsOfOldShape() {
        return !database.sql("select task_id from work_item where state = '' limit 1")
                .query(String.class)
                .list()
                .isEmpty();
    }
}
