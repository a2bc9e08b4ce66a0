package vn.clusters.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AggregationTests {

    private static final List<Map<String, BigDecimal>> THREE =
            List.of(sheet("10", "30"), sheet("11", "35"), sheet("15", "20"));

    @Test
    void the_mean_that_comes_out_even_is_exact() {
        assertThat(Aggregation.MEAN.of(THREE))
                .containsEntry("capacity", new BigDecimal("12"))
                .containsKey("finance");
        assertThat(total(Aggregation.MEAN, List.of(sheet("10", "30"), sheet("11", "30"))))
                .isEqualByComparingTo("40.5");
    }

    @Test
    void what_rounding_loses_is_given_back_so_that_an_exact_total_stays_exact() {
        List<Map<String, BigDecimal>> sheets = List.of(sheet("10", "40"), sheet("10", "40"), sheet("11", "39"));
        assertThat(total(Aggregation.MEAN, sheets)).isEqualByComparingTo("50");
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Aggregation.MEDIAN.of(THREE)).containsEntry("capacity", new BigDecimal("11"));
        assertThat(Aggregation.MEDIAN.of(List.of(sheet("10", "30"), sheet("11", "30"))))
                .containsEntry("capacity", new BigDecimal("10.5"));
    }

    @Test
    void the_trimmed_mean_leaves_out_the_highest_and_the_lowest_sheet() {
        assertThat(total(Aggregation.TRIMMED_MEAN, THREE)).isEqualByComparingTo("40");
    }

    @Test
    void of_two_sheets_none_can_be_left_out() {
        assertThat(total(Aggregation.TRIMMED_MEAN, THREE.subList(0, 2))).isEqualByComparingTo("43");
    }

    @Test
    void one_sheet_is_the_score_whatever_the_rule() {
        for (Aggregation rule : Aggregation.values()) {
            assertThat(rule.of(THREE.subList(0, 1))).isEqualTo(THREE.get(0));
            assertThat(Aggregation.of(rule.slug())).isEqualTo(rule);
        }
    }

    private static BigDecimal total(Aggregation rule, List<Map<String, BigDecimal>> sheets) {
        return Aggregation.total(rule.of(sheets));
    }

    private static Map<String, BigDecimal> sheet(String capacity, String finance) {
        return Map.of("capacity", new BigDecimal(capacity), "finance", new BigDecimal(finance));
    }
}
