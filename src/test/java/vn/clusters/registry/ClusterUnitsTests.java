package vn.clusters.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.support.ClustersTest;

@ClustersTest
class ClusterUnitsTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    PlaceCodes places;

    @ParameterizedTest
    @CsvSource({
        "06448, 2023-04-03, 2025-06-30, 06448",
        "06448, 2023-04-03, 2025-07-01, 06457",
        "06457, 2025-08-04, 2025-08-04, 06457",
        "06622, 2023-04-03, 2025-07-01, 06613;06625",
        "06622::2025-06-30;06625:2025-07-01:, 2023-04-03, 2025-06-30, 06622",
        "06622::2025-06-30;06625:2025-07-01:, 2023-04-03, 2025-07-01, 06625",
        "06457:2025-07-01:, 2025-08-04, 2025-07-01, 06457",
        "99999, 2023-04-03, 2025-07-01, 99999",
        "'', 2023-04-03, 2025-07-01, ''"
    })
    void a_cluster_lies_in_the_units_that_are_valid_on_the_day(
            String units, LocalDate entered, LocalDate on, String codes) {
        assertThat(lying(units, entered).on(on, places)).isEqualTo(list(codes));
    }

    @Test
    void a_day_before_the_first_known_one_has_the_units_that_stood_there() {
        assertThat(lying("06457:2025-07-01:", REFORM).on(LAST_DAY, places)).contains("06448");
    }

    @ParameterizedTest
    @CsvSource({
        "06448, 2025-05-06, 06457, 2025-08-04, 06448::2025-06-30;06457:2025-07-01:",
        "06448::2025-06-30;186::2025-06-30;06457:2025-07-01:, 2025-05-06, 06457, 2025-08-04, 06448::2025-06-30;186::2025-06-30;06457:2025-07-01:",
        "06622, 2023-04-03, 06625, 2025-08-04, 06622::2025-06-30;06625:2025-07-01:",
        "06457, 2025-08-04, 06457, 2025-08-04, 06457:2025-07-01:",
        "06448, 2023-04-03, 06451, 2024-02-05, 06448::2024-03-04;06451:2024-03-05:",
        "06448;06451, 2023-04-03, 06451, 2024-02-05, 06448::2024-03-04;06451",
        "'', 2023-04-03, 06457, 2025-08-04, 06457:2025-07-01:"
    })
    void units_that_a_cluster_leaves_are_closed_on_the_day_before_the_new_ones(
            String known, LocalDate entered, String named, LocalDate on, String after) {
        LocalDate decided = on.isBefore(REFORM) ? LocalDate.of(2024, 3, 5) : LocalDate.of(2025, 9, 1);
        assertThat(lying(known, entered).moved(list(named), on, decided, places))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "06448, 2023-04-03, 06451, 2024-02-05, 06448;06451",
        "06448, 2023-04-03, 06457, 2025-08-04, 06448",
        "06448, 2023-04-03, 06385, 2025-08-04, 06448;06385:2025-07-01:",
        "06457, 2023-04-03, 06457, 2025-08-04, 06457"
    })
    void units_that_a_decision_adds_stand_beside_the_known_ones(
            String known, LocalDate entered, String named, LocalDate on, String after) {
        assertThat(lying(known, entered).joined(named, on, places)).isEqualTo(after);
    }

    private static ClusterUnits lying(String units, LocalDate entered) {
        return new ClusterUnits(ClusterUnit.parse(units), entered);
    }

    private static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(";"));
    }
}
