package vn.clusters.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.kernel.Problem;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;

/** Which standing cluster a request names, and what the registry fills in. */
@ClustersTest
@Transactional
class StandingsTests {

    private static final LocalDate AFTER_THE_DISTRICTS = LocalDate.of(2026, 9, 21);

    @Autowired
    Standings standings;

    @Autowired
    Clusters clusters;

    @ParameterizedTest
    @CsvSource({
        "expand-cluster, CCN Không Có Trong Danh Mục, 422, unknown-cluster",
        "adjust-decision, CCN Đình Lập, 409, cluster-not-established",
        "revoke-decision, CCN Na Dương 1, 409, cluster-not-established",
        "establish-cluster, CCN Hồ Sơn 1, 409, cluster-already-established",
    })
    void a_request_that_the_registry_knows_better_is_refused(String procedure, String name, int status, String type) {
        assertThatThrownBy(() -> standings.complete(procedure, named(name), AFTER_THE_DISTRICTS))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.type()).isEqualTo(type);
                });
    }

    @Test
    void a_revoked_cluster_is_refused_with_number_and_date_of_the_revocation() {
        clusters.revoke("H37-1", "hoa-son-1", "77/QĐ-UBND", LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> standings.complete("expand-cluster", named("CCN Hòa Sơn 1"), AFTER_THE_DISTRICTS))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("cluster-revoked");
                    assertThat(problem.arguments()).contains("77/QĐ-UBND (02/03/2026)");
                });
        assertThat(standings.names()).doesNotContain("CCN Hòa Sơn 1");
    }

    @Test
    void a_dossier_of_days_before_the_decision_may_still_ask_for_establishment() {
        ProposedCluster asked = named("CCN Hồ Sơn 1");
        assertThat(standings.complete("establish-cluster", asked, LocalDate.of(2023, 2, 13)))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "minh son, 2025-03-03, 06448, 55",
        "CCN Minh Sơn, 2026-09-21, 06457, 55",
        "Cụm công nghiệp Địa phương số 2, 2025-03-03, 183, 8.5",
        "CCN Địa phương số 2, 2026-09-21, , 8.5",
    })
    void area_and_units_come_from_the_registry_as_of_the_day(
            String name, LocalDate on, String unit, BigDecimal areaHa) {
        ProposedCluster completed = standings.complete("revoke-decision", named(name), on);

        assertThat(completed.name()).startsWith("CCN ");
        assertThat(completed.areaHa()).isEqualByComparingTo(areaHa);
        assertThat(completed.units()).isEqualTo(unit == null ? List.of() : List.of(unit));
        assertThat(completed.placeOn()).isEqualTo(on);
    }

    @Test
    void units_that_a_decision_of_older_days_named_are_followed_to_those_of_today() {
        Clusters.Cluster old = new Clusters.Cluster(
                null,
                "CCN Đơn Vị Cũ",
                "established",
                new BigDecimal("20"),
                null,
                List.of("06448"),
                null,
                null,
                null,
                null,
                "12/QĐ-UBND",
                LocalDate.of(2021, 5, 4),
                null,
                null);
        clusters.establish("H37-2", old);

        assertThat(standings
                        .complete("expand-cluster", named("CCN Đơn Vị Cũ"), AFTER_THE_DISTRICTS)
                        .units())
                .containsExactly("06457");
    }

    @Test
    void what_the_request_says_itself_stays() {
        ProposedCluster asked = new ProposedCluster(
                "CCN Minh Sơn", new BigDecimal("70"), List.of("06457"), null, "Thôn Đồng", "May mặc", "normal");
        ProposedCluster completed = standings.complete("expand-cluster", asked, AFTER_THE_DISTRICTS);

        assertThat(completed)
                .usingRecursiveComparison()
                .ignoringFields("placeOn")
                .isEqualTo(asked);
    }

    private static ProposedCluster named(String name) {
        return new ProposedCluster(name, null, List.of(), null, null, null, null);
    }
}
