package vn.clusters.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.province.ProvinceRules;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Rules;

/** What lies around a proposed cluster, by date. */
@ClustersTest
class SurroundingsTests {

    @Autowired
    Surroundings surroundings;

    @Autowired
    ProvinceRules province;

    @Autowired
    Rules rules;

    @ParameterizedTest
    @CsvSource({
        "06172, 2024-09-09, true, Tân Mỹ lay in the district Văn Lãng",
        "06172, 2026-09-21, true, Hoàng Văn Thụ is where Tân Mỹ was",
        "06628, 2025-06-05, false, Đình Lập lies far from the zone",
        "06463, 2026-10-05, false, Chi Lăng neither",
    })
    void a_place_lies_in_the_border_gate_zone_whatever_its_unit_is_called_today(
            String unit, LocalDate placeOn, boolean inside, String why) {
        assertThat(surroundings.inBorderGateZone(cluster(unit, placeOn)))
                .as(why)
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 182, true", "2026-09-21, 06172, false"})
    void the_area_of_the_committee_is_the_district_before_and_the_commune_after(
            LocalDate placeOn, String seat, boolean withOthers) {
        List<String> units = surroundings.unitsOfTheCommittee(cluster("06172", placeOn));

        assertThat(units).contains(seat);
        assertThat(units.size() > 1).isEqualTo(withOthers);
    }

    @ParameterizedTest
    @CsvSource({
        "commune, 06457, 06457, 2026-08-03",
        "old-district, 06457, 186;06457;06448;06385, 2025-06-30",
        "old-district, 06172, 182;06172;06124, 2025-06-30",
        "province, 06457, '', 2026-08-03",
    })
    @Transactional
    void the_province_says_where_clusters_count_since_there_are_no_districts(
            String scope, String unit, String units, LocalDate validOn) {
        LocalDate day = LocalDate.of(2026, 8, 3);
        rules.set("occupancy-scope", "\"" + scope + "\"", day);

        Surroundings.Area area =
                surroundings.counting(cluster(unit, day), day, province.on(day)).orElseThrow();

        assertThat(area.validOn()).isEqualTo(validOn);
        assertThat(area.isTheProvince()).isEqualTo(units.isEmpty());
        if (!units.isEmpty()) {
            assertThat(area.units()).contains(units.split(";"));
        }
    }

    @Test
    @Transactional
    void neighbours_count_only_where_the_province_has_named_them() {
        LocalDate day = LocalDate.of(2026, 8, 3);
        rules.set("occupancy-scope", "\"neighbouring-communes\"", day);
        assertThat(surroundings.counting(cluster("06457", day), day, province.on(day)))
                .as("nobody knows, nobody guesses")
                .isEmpty();

        rules.set("neighbouring-communes", """
                [{"unit-code": "06457", "neighbour": "06385"}, {"unit-code": "06457", "neighbour": "06445"}]""", day);
        assertThat(surroundings
                        .counting(cluster("06457", day), day, province.on(day))
                        .orElseThrow()
                        .units())
                .containsExactly("06457", "06385", "06445");
    }

    @Test
    void a_place_named_before_the_districts_ended_is_taken_as_it_stands_when_the_appraisal_begins() {
        LocalDate began = LocalDate.of(2025, 7, 14);
        assertThat(surroundings
                        .counting(cluster("06448", LocalDate.of(2025, 6, 20)), began, province.on(began))
                        .orElseThrow()
                        .units())
                .containsExactly("06457");
    }

    private static ProposedCluster cluster(String unit, LocalDate placeOn) {
        return new ProposedCluster("CCN", BigDecimal.TEN, List.of(unit), placeOn, null, null, "normal");
    }
}
