package vn.clusters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;

/** A training that was forwarded goes on where it stood, with or without demo dossiers. */
@ClustersTest
class ShiftedTimeTests {

    @Autowired
    ShiftedTime shifted;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void backToThePresent() {
        database.update("delete from shifted_time");
        time.shift(Duration.ZERO);
    }

    @Test
    void a_forwarded_time_is_taken_up_at_the_next_start() {
        time.forward(Duration.ofDays(12));
        shifted.keep();
        time.shift(Duration.ZERO);

        shifted.start();

        assertThat(time.offset()).isEqualTo(Duration.ofDays(12));
    }
}
