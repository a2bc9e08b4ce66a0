package vn.clusters.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.kernel.Problem;
import vn.clusters.registry.Clusters.Cluster;
import vn.clusters.support.ClustersTest;

@ClustersTest
class ClustersTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 5);

    @Autowired
    Clusters clusters;

    @Autowired
    ClusterFacts facts;

    @Autowired
    RegistryReader registry;

    @Autowired
    PlanList list;

    @Autowired
    JdbcTemplate jdbc;

    private final String dossier = "H37-" + UUID.randomUUID();

    @Test
    void the_list_of_the_province_is_entered_once() {
        int before = clusters.all().size();
        list.afterSingletonsInstantiated();
        assertThat(clusters.all()).hasSize(before);
        Cluster hoSon = clusters.find("ho-son-1").orElseThrow();
        assertThat(hoSon)
                .extracting(Cluster::name, Cluster::status, Cluster::decisionNumber, Cluster::decisionDate)
                .containsExactly("CCN Hồ Sơn 1", "established", "854/QĐ-UBND", LocalDate.of(2023, 6, 2));
        assertThat(hoSon.landAreaHa()).isEqualByComparingTo("73.76");
        assertThat(hoSon.units()).containsExactly("06385", "06427");
        assertThat(hoSon.letLandHa()).isNull();
    }

    @Test
    void names_are_found_without_diacritics_and_sorted_in_vietnamese() {
        assertThat(clusters.named("Cum cong nghiep Ho Son 1").map(Cluster::id)).contains("ho-son-1");
        assertThat(clusters.named("hồ sơn 1").map(Cluster::id)).contains("ho-son-1");
        assertThat(clusters.named("CCN HO SON 1").map(Cluster::id)).contains("ho-son-1");
        assertThat(registry.list("planned", "dinh lap", null))
                .extracting(Cluster::id)
                .containsSubsequence("dinh-lap", "dinh-lap-1", "dinh-lap-2");
        List<String> names = clusters.all().stream().map(Cluster::name).toList();
        assertThat(names.indexOf("CCN Địa phương số 2")).isLessThan(names.indexOf("CCN Đình Lập"));
        assertThat(names.indexOf("CCN Bắc Sơn 2")).isLessThan(names.indexOf("CCN Địa phương số 2"));
    }

    @Test
    void the_occupancy_of_an_area_is_unknown_while_one_of_its_clusters_has_no_figures() {
        Clusters.Occupancy district = clusters.occupancy(List.of("186"), LocalDate.of(2025, 6, 30), null);
        assertThat(district.establishedClusters()).isEqualTo(3);
        assertThat(district.averageOccupancyPct()).isNull();
        assertThat(clusters.occupancy(List.of("06004"), DECIDED, null))
                .isEqualTo(new Clusters.Occupancy(0, null, BigDecimal.ZERO, null));
    }

    @Test
    void a_reused_code_counts_only_on_the_days_it_means_the_place() {
        assertThat(countsMinhSon("06457", LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(countsMinhSon("06457", LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(countsMinhSon("06448", LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(countsMinhSon("06448", LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void a_cluster_is_found_by_the_old_and_the_new_name_of_its_unit() {
        assertThat(registry.list(null, "minh son", null))
                .extracting(Cluster::id)
                .contains("minh-son");
        assertThat(registry.list(null, "tuan son", null))
                .extracting(Cluster::id)
                .contains("minh-son");
        assertThat(registry.list(null, "kien moc", null))
                .extracting(Cluster::id)
                .doesNotContain("minh-son");
    }

    @Test
    void a_decision_establishes_the_plan_entry_under_its_own_id() {
        Cluster decided = decided("Cụm công nghiệp Văn Lãng 2", "39.2", "581/QĐ-UBND", DECIDED);
        Cluster entered = clusters.establish(dossier, decided);
        assertThat(entered)
                .extracting(Cluster::id, Cluster::status, Cluster::decisionNumber, Cluster::decisionDate)
                .containsExactly("van-lang-2", "established", "581/QĐ-UBND", DECIDED);
        assertThat(entered.landAreaHa()).isEqualByComparingTo("39.2");
        assertThat(entered.units()).containsExactly("06172");
        Sheet sheet = registry.sheet("van-lang-2");
        assertThat(sheet.setBy()).containsEntry("landAreaHa", "581/QĐ-UBND").doesNotContainKey("units");
        assertThat(sheet.decisions().get(0).changes().get("landAreaHa")).isEqualTo(new Change("39.5", "39.2"));
        assertThat(jdbc.queryForObject("select act from ledger_entry where dossier = ?", String.class, dossier))
                .isEqualTo("ClusterEstablished");
    }

    @Test
    void later_decisions_amend_and_a_past_day_shows_what_stood_then() {
        String id = clusters.establish(dossier, decided("CCN Thử Nghiệm " + dossier, "40", "100/QĐ-UBND", DECIDED))
                .id();
        clusters.amend(dossier, id, decided(null, "31", "200/QĐ-UBND", DECIDED.plusMonths(6)));
        assertThat(area(id, DECIDED.minusDays(1))).isNull();
        assertThat(area(id, DECIDED)).isEqualByComparingTo("40");
        assertThat(area(id, DECIDED.plusYears(1))).isEqualByComparingTo("31");
        assertThat(registry.sheet(id).setBy())
                .containsEntry("landAreaHa", "200/QĐ-UBND")
                .containsEntry("status", "100/QĐ-UBND");
    }

    @Test
    void a_decision_entered_twice_is_one_act_on_the_cluster() {
        String id = clusters.establish(dossier, decided("CCN Hai Lần " + dossier, "40", "76/QĐ-UBND", DECIDED))
                .id();
        facts.amend(dossier, id, "77/QĐ-UBND", DECIDED, Map.of("schedule", "Xong năm 2027"), null);
        facts.amend(dossier, id, "77/QĐ-UBND", DECIDED, Map.of("schedule", "Xong năm 2028"), null);
        facts.amend(dossier, id, "78/QĐ-UBND", DECIDED, Map.of("schedule", "Xong năm 2029"), null);
        assertThat(facts.acts(id))
                .extracting(ClusterFacts.Act::number)
                .containsExactly("76/QĐ-UBND", "77/QĐ-UBND", "78/QĐ-UBND");
    }

    @Test
    void a_revoked_cluster_no_longer_counts() {
        String id = clusters.establish(dossier, decided("CCN Bãi Bỏ " + dossier, "40", "101/QĐ-UBND", DECIDED))
                .id();
        assertThat(clusters.revoke(dossier, id, "300/QĐ-UBND", DECIDED.plusYears(1))
                        .status())
                .isEqualTo("revoked");
        assertThat(registry.list("revoked", null, null)).extracting(Cluster::id).contains(id);
        assertThat(registry.list("established", null, DECIDED))
                .extracting(Cluster::id)
                .contains(id);
    }

    @Test
    void unknown_clusters_and_statuses_are_refused() {
        assertThatThrownBy(() -> registry.sheet("nowhere"))
                .isInstanceOf(Problem.class)
                .hasMessage("unknown-cluster");
        assertThatThrownBy(() -> registry.list("open", null, null))
                .isInstanceOf(Problem.class)
                .hasMessage("unknown-cluster-status");
    }

    private boolean countsMinhSon(String unit, LocalDate on) {
        int all = clusters.occupancy(List.of(unit), on, null).establishedClusters();
        return clusters.occupancy(List.of(unit), on, "CCN Minh Sơn").establishedClusters() < all;
    }

    private BigDecimal area(String id, LocalDate on) {
        return clusters.all(on).stream()
                .filter(cluster -> cluster.id().equals(id))
                .findFirst()
                .orElseThrow()
                .landAreaHa();
    }

    private static Cluster decided(String name, String area, String number, LocalDate on) {
        return new Cluster(
                null,
                name,
                null,
                new BigDecimal(area),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                number,
                on,
                null,
                null);
    }
}
