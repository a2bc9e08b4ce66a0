package vn.clusters.demo;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** Keeps the shift of the business time across restarts. */
@DemoOnly
@Component
class ShiftedTime implements SmartLifecycle {

    private final JdbcTemplate database;
    private final BusinessTime time;
    private boolean running;

    ShiftedTime(JdbcTemplate database, BusinessTime time) {
        this.database = database;
        this.time = time;
    }

    @Transactional
    public void keep() {
        database.update("delete from shifted_time");
        database.update(
                "insert into shifted_time (offset_millis) values (?)",
                time.offset().toMillis());
    }

    /** Takes the business time up where the last life of the application left it. */
    @Override
    public void start() {
        running = true;
        List<Long> kept = database.queryForList("select offset_millis from shifted_time", Long.class);
        kept.forEach(millis -> time.shift(Duration.ofMillis(millis)));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the demo dossiers were played and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
