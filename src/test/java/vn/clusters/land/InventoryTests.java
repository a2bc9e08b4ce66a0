package vn.clusters.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.land.Contradictions.Contradiction;
import vn.clusters.land.Fields.Difference;

class InventoryTests {

    private static final BigDecimal ONE_PER_CENT = BigDecimal.ONE;
    private static final String CLOSES_AT_73_HA =
            "2419000 431000, 2419000 431850, 2419860.25 431850, 2419860.25 431000";

    private static Inventory inventory(
            Map<LandType, BigDecimal> areas, String points, Integer households, String cost, String statedCost) {
        List<Inventory.Cost> costs = cost == null
                ? List.of()
                : List.of(
                        new Inventory.Cost("Đất", new BigDecimal(cost)),
                        new Inventory.Cost("Cây cối", BigDecimal.valueOf(500)));
        return new Inventory(
                "Trích đo địa chính số 12",
                LocalDate.of(2026, 5, 4),
                "107°15'",
                3,
                Boundary.of(points == null ? List.of() : BoundaryTests.points(points)),
                areas,
                List.of(new Inventory.Holding("Keo 5 năm", new BigDecimal("1200.0"), "cây")),
                4,
                households,
                costs,
                statedCost == null ? null : new BigDecimal(statedCost));
    }

    private static BigDecimal ha(String ha) {
        return new BigDecimal(ha);
    }

    @Test
    void sums_are_of_what_is_stated_and_unknown_without() {
        Inventory stated = inventory(
                Map.of(
                        LandType.RICE_TWO_CROP, ha("10.5"),
                        LandType.RICE_ONE_CROP, ha("2"),
                        LandType.FOREST_PLANTED, ha("40.25")),
                null,
                null,
                "1000",
                null);
        assertThat(stated.landHa()).isEqualByComparingTo("52.75");
        assertThat(stated.landHa(LandType.RICE)).isEqualByComparingTo("12.5");
        assertThat(stated.landHa(LandType.FOREST)).isEqualByComparingTo("40.25");
        assertThat(stated.costVnd()).isEqualByComparingTo("1500");
        Inventory silent = inventory(Map.of(), null, null, null, null);
        assertThat(silent.landHa()).isNull();
        assertThat(silent.costVnd()).isNull();
    }

    @Test
    void fifty_five_hectares_whose_coordinates_close_at_seventy_three_contradict_each_other() {
        Inventory inventory = inventory(Map.of(LandType.FOREST_PLANTED, ha("55")), CLOSES_AT_73_HA, null, null, null);

        assertThat(Contradictions.in(inventory, ha("55"), ONE_PER_CENT))
                .containsExactly(
                        new Contradiction("boundary-declared", ha("73.1213"), ha("55"), ha("32.95")),
                        new Contradiction("land-boundary", ha("55"), ha("73.1213"), ha("24.78")));
    }

    @ParameterizedTest
    @CsvSource({
        "55,    55,    true",
        "55.55, 55,    true",
        "55.56, 55,    false",
        "54.45, 55,    true",
        "54.44, 55,    false",
        "10,    0,     false"
    })
    void areas_agree_within_the_tolerance_to_the_last_square_metre(String land, String declared, boolean agree) {
        Inventory inventory = inventory(Map.of(LandType.OTHER, ha(land)), null, null, null, null);
        assertThat(Contradictions.in(inventory, ha(declared), ONE_PER_CENT).isEmpty())
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({"1500, true", "1501, false", "1499, false"})
    void a_total_of_money_is_right_or_wrong(String stated, boolean agree) {
        Inventory inventory = inventory(Map.of(), null, null, "1000", stated);
        assertThat(Contradictions.in(inventory, ha("55"), ONE_PER_CENT)).hasSize(agree ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 0, -", "0, 0, false", "3, 0, true", "-, 0.4, true", "0, 0.4, true"})
    void people_live_inside_if_households_move_or_there_is_residential_land(
            Integer households, String residentialHa, Boolean inside) {
        Map<LandType, BigDecimal> areas =
                residentialHa.equals("0") ? Map.of() : Map.of(LandType.RESIDENTIAL, ha(residentialHa));
        assertThat(inventory(areas, null, households, null, null).residentsInside())
                .isEqualTo(inside);
    }

    @Test
    void versions_differ_field_by_field_and_not_by_the_zeros_of_a_number() {
        Inventory before = inventory(
                Map.of(LandType.RICE_TWO_CROP, ha("10.50"), LandType.UNUSED, ha("1")),
                CLOSES_AT_73_HA,
                3,
                "1000",
                null);
        Inventory same = inventory(
                Map.of(LandType.RICE_TWO_CROP, ha("10.5"), LandType.UNUSED, ha("1.0")),
                CLOSES_AT_73_HA,
                3,
                "1000.0",
                null);
        Inventory after = inventory(
                Map.of(LandType.RICE_TWO_CROP, ha("11")),
                CLOSES_AT_73_HA.replace("431850", "431700"),
                2,
                "1000",
                "1500");

        assertThat(Fields.of(before).changedTo(Fields.of(same))).isEmpty();
        assertThat(Fields.of(same).hash()).isEqualTo(Fields.of(before).hash());
        assertThat(Fields.of(before).changedTo(Fields.of(after)))
                .containsExactly(
                        new Difference("land", "riceTwoCrop", "10.5", "11"),
                        new Difference("land", "unused", "1", null),
                        new Difference("point", "2", "X 2419000 · Y 431850", "X 2419000 · Y 431700"),
                        new Difference("point", "3", "X 2419860.25 · Y 431850", "X 2419860.25 · Y 431700"),
                        new Difference("households", "", "3", "2"),
                        new Difference("statedCostVnd", "", null, "1500"));
        assertThat(Fields.of(after).hash()).isNotEqualTo(Fields.of(before).hash());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1 3, 2", "1 2 9, 2", "1 2 4 9, 3"})
    void the_median_is_the_middle(String values, BigDecimal median) {
        List<BigDecimal> sorted =
                java.util.Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
        assertThat(Investment.median(sorted)).isEqualByComparingTo(median);
    }
}
