package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.StandingCluster;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** One dossier is handed over on its own page by the same rule as all of them at once. */
@ClustersTest
class SingleHandOverTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 16);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** Bính Xá was split between Đình Lập and Kiên Mộc. */
    private static final String SPLIT = "06622";

    @Autowired
    Office office;

    @Autowired
    StandingCluster standing;

    @Autowired
    Clusters clusters;

    @Autowired
    Caller client;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void where_only_one_commune_follows_nobody_need_choose() {
        String dossier = begun("CCN Giao riêng 1", "06448");
        assertThat(problem(handOver(dossier, null, 409))).isEqualTo("nothing-to-hand-over");
        assertThat(form(dossier)).doesNotContain("name=\"to\"");
        office.on(REFORM);

        assertThat(form(dossier)).contains("selected=\"selected\">UBND xã Tuấn Sơn (từ Xã Minh Sơn)");
        handOver(dossier, null, 200);
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-06457");
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-06457");
    }

    @Test
    void a_commune_that_was_split_is_not_given_to_the_first_of_its_parts() {
        String dossier = begun("CCN Giao riêng 2", SPLIT);
        office.on(REFORM);

        JsonNode refused = handOver(dossier, null, 422);
        assertThat(problem(refused)).isEqualTo("successor-not-chosen");
        assertThat(refused.path("detail").asText()).contains("UBND xã Đình Lập", "UBND xã Kiên Mộc");
        assertThat(refused.path("successors").findValuesAsText("id")).containsExactly("ubnd-06613", "ubnd-06625");
        assertThat(problem(handOver(dossier, "ubnd-06172", 422))).isEqualTo("not-a-successor");
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-189");
        assertThat(form(dossier))
                .contains("UBND xã Đình Lập", "UBND xã Kiên Mộc")
                .doesNotContain("selected");

        handOver(dossier, "ubnd-06625", 200);
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-06625");
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-06625");
    }

    @Test
    void the_commune_in_which_the_registry_knows_the_cluster_takes_over() {
        registered("CCN Giao riêng 3", "06622::2025-06-30", "06625:2025-07-01:");
        office.on(BEFORE);
        String dossier = standing.dossier("revoke-decision", "CCN Giao riêng 3", "20", SPLIT);
        office.on(REFORM);

        JsonNode proposed = proposal(dossier);
        assertThat(proposed.path("proposed").asText()).isEqualTo("ubnd-06625");
        assertThat(proposed.path("undecided").isNull()).isTrue();
        assertThat(proposed.path("to").findValuesAsText("id")).containsExactly("ubnd-06613", "ubnd-06625");
        assertThat(form(dossier)).contains("selected=\"selected\">UBND xã Kiên Mộc");
        handOver(dossier, null, 200);
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-06625");
    }

    @Test
    void a_whole_district_as_place_leaves_the_choice_unless_the_registry_knows_the_commune() {
        String unknown = begun("CCN Giao riêng 4", "187");
        registered("CCN Giao riêng 5", "187::2025-06-30", "06505:2025-07-01:");
        String known = standing.dossier("revoke-decision", "CCN Giao riêng 5", "20", "187");
        office.on(REFORM);

        assertThat(problem(handOver(unknown, null, 422))).isEqualTo("successor-not-chosen");
        handOver(known, null, 200);
        assertThat(dossiers.get(known).localCommittee()).isEqualTo("ubnd-06505");
    }

    private String begun(String cluster, String unit) {
        office.on(BEFORE);
        return office.open(cluster, "20", unit);
    }

    private void registered(String name, String... units) {
        clusters.establish(
                "H37-0",
                new Clusters.Cluster(
                        null,
                        name,
                        "established",
                        new BigDecimal("20"),
                        "nơi cũ",
                        List.of(units),
                        "Ban Quản lý dự án",
                        null,
                        null,
                        null,
                        "61/QĐ-UBND",
                        LocalDate.of(2023, 4, 3),
                        null,
                        null));
    }

    private JsonNode handOver(String dossier, String to, int status) {
        Map<String, String> body =
                to == null ? Map.of("document", "02/BB-BG") : Map.of("document", "02/BB-BG", "to", to);
        return client.send("admin", "/api/dossiers/" + dossier + "/hand-over", body, status);
    }

    private JsonNode proposal(String dossier) {
        JsonNode preview = client.send("admin", "/api/hand-overs/preview", Map.of("on", REFORM.toString()), 200);
        for (JsonNode row : preview.path("dossiers")) {
            if (row.path("code").asText().equals(dossier)) {
                return row;
            }
        }
        throw new AssertionError(dossier + " is not proposed");
    }

    private String form(String dossier) {
        return standing.page("/dossiers/" + dossier + "/acts/hand-over");
    }

    private String desk(String dossier) {
        Set<String> desks = tasks.openOf(dossier).stream().map(Task::desk).collect(Collectors.toSet());
        assertThat(desks).hasSize(1);
        return desks.iterator().next();
    }

    private static String problem(JsonNode problem) {
        return problem.path("type").asText().replaceAll(".*[/:]", "");
    }
}
