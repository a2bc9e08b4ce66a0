package vn.clusters.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.support.ClustersTest;

/** What lies around a proposed cluster, by date. */
@ClustersTest
class SurroundingsTests {

    @Autowired
    Surroundings surroundings;

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

    private static ProposedCluster cluster(String unit, LocalDate placeOn) {
        return new ProposedCluster("CCN", BigDecimal.TEN, List.of(unit), placeOn, null, null, "normal");
    }
}
