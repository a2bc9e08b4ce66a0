package vn.clusters.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.dossier.Successors.Successor;
import vn.clusters.support.ClustersTest;

@ClustersTest
class SuccessorsTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 4, 14);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    Successors successors;

    @Autowired
    PlaceWords words;

    @Test
    void the_commune_of_the_place_follows_the_district() {
        assertThat(successors.of(dossier("06448"), REFORM))
                .containsExactly(new Successor("ubnd-06457", "UBND xã Tuấn Sơn", List.of("Xã Minh Sơn")));
    }

    @Test
    void on_the_day_before_it_is_still_the_district() {
        assertThat(successors.of(dossier("06448"), REFORM.minusDays(1)))
                .extracting(Successor::id)
                .containsExactly("ubnd-186");
    }

    @Test
    void a_cluster_over_two_communes_has_two_to_choose_from_each_with_its_unit() {
        assertThat(successors.of(dossier("06451", "06427"), REFORM))
                .containsExactly(
                        new Successor("ubnd-06385", "UBND xã Hữu Lũng", List.of("Xã Hồ Sơn")),
                        new Successor("ubnd-06427", "UBND xã Cai Kinh", List.of("Xã Cai Kinh")));
    }

    @Test
    void two_communes_merged_into_one_leave_no_choice() {
        assertThat(successors.of(dossier("06448", "06457"), REFORM))
                .containsExactly(
                        new Successor("ubnd-06457", "UBND xã Tuấn Sơn", List.of("Xã Minh Sơn", "Xã Minh Hòa")));
    }

    @Test
    void a_place_named_by_its_district_alone_leaves_all_its_communes() {
        assertThat(successors.of(dossier("187"), REFORM))
                .extracting(Successor::id)
                .containsExactly("ubnd-06463", "ubnd-06475", "ubnd-06481", "ubnd-06496", "ubnd-06505", "ubnd-06517");
    }

    @Test
    void a_place_that_nobody_knows_has_no_successor() {
        assertThat(successors.of(dossier("99999"), REFORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06448, 'xã Minh Sơn, huyện Hữu Lũng', 'xã Minh Sơn, huyện Hữu Lũng (nay là xã Tuấn Sơn)'",
        "06448, 'xã Minh Sơn (nay là xã Tuấn Sơn)', 'xã Minh Sơn (nay là xã Tuấn Sơn)'",
        "06427, 'xã Cai Kinh', 'xã Cai Kinh'",
        "99999, 'nơi không ai biết', 'nơi không ai biết'"
    })
    void an_old_name_has_the_new_one_beside_it_once(String unit, String written, String shown) {
        assertThat(words.on(dossier(unit).cluster(), written, REFORM)).isEqualTo(shown);
    }

    private static Dossiers.View dossier(String... units) {
        ProposedCluster cluster =
                new ProposedCluster("CCN", BigDecimal.TEN, List.of(units), BEFORE, "nơi", null, "normal");
        return new Dossiers.View(
                "H37-1",
                "establish-cluster",
                "2024-nd32",
                "",
                null,
                cluster,
                "ubnd-186",
                DossierStatus.RECEIVED,
                null,
                Map.of(),
                List.of(),
                Instant.EPOCH);
    }
}
