package vn.clusters.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTests {

    @ParameterizedTest
    @CsvSource({
        "854/QĐ-UBND, 2023-06-02, 90/QĐ-UBND, 2023-06-01, neighbour.before",
        "854/QĐ-UBND, 2023-06-02, 90/QĐ-UBND, 2023-06-03, neighbour.lower",
        "854/QĐ-UBND, 2023-06-02, 855/QĐ-UBND, 2023-06-03,",
        "854/QĐ-UBND, 2023-06-02, 90/QĐ-UBND, 2023-06-02,",
        "854/QĐ-UBND, 2023-06-02, 90/QĐ-UBND, 2024-01-03,",
        "854/QĐ-UBND, 2023-06-02, 90/QĐ-BCT, 2023-06-03,",
        "không số, 2023-06-02, 90/QĐ-UBND, 2023-06-03,",
    })
    void number_and_date_are_held_against_an_earlier_decision(
            String earlierNumber, LocalDate earlierOn, String number, LocalDate on, String warning) {
        assertThat(Neighbours.warning(earlierNumber, earlierOn, number, on)).isEqualTo(warning);
    }
}
