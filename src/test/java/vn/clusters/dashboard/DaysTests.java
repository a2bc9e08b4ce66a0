package vn.clusters.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3, 1",
        "1 4, 2.5, 5, 2",
        "1 1 9, 1, 11, 3",
        "0 10, 5, 10, 2",
        "10 20 10 20, 15, 60, 4",
        "7 8 8 8, 8, 31, 4"
    })
    void the_median_is_that_of_a_hand(String stays, String median, long sum, int times) {
        Days days = new Days();
        for (String stay : stays.split(" ")) {
            days.add(Integer.parseInt(stay), 1);
        }
        assertThat(days.median()).hasToString(median);
        assertThat(days.sum()).isEqualTo(sum);
        assertThat(days.times()).isEqualTo(times);
    }

    @Test
    void nothing_has_no_median() {
        assertThat(new Days().median()).isNull();
        assertThat(new Days().sum()).isZero();
    }
}
