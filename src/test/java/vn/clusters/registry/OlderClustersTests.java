package vn.clusters.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.OlderClusterRule;
import vn.clusters.law.OlderClusterRule.Handling;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.EarlierDecision;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Clusters older than the first regulation are a work list with a day by which it must be empty. */
@ClustersTest
class OlderClustersTests {

    @Autowired
    OlderClusterRule law;

    @Autowired
    OlderClusters older;

    @Autowired
    Clusters clusters;

    @Autowired
    Plan plan;

    @Autowired
    Office office;

    @Autowired
    EarlierDecision earlier;

    @Autowired
    Walk walk;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Autowired
    UserDetailsService accounts;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "75, , , establish",
        "75.1, true, , keep-or-reduce",
        "75.1, true, false, keep-or-reduce",
        "90, false, true, keep-or-reduce",
        "90, , true, keep-or-reduce",
        "90, false, false, reduce",
        "90, , false, clarify",
        "90, false, , clarify",
        "90, , , clarify",
        ", true, true, clarify"
    })
    void what_is_done_depends_on_area_and_how_far_the_cluster_has_come(
            BigDecimal area, Boolean filled, Boolean cleared, String handling) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("areaHa", area);
        facts.put("filled", filled);
        facts.put("planApprovedAndCleared", cleared);
        for (String edition : new String[] {"2024-nd32", "2025-nd139", "2026-nd303"}) {
            Handling rule = law.of(edition, facts).orElseThrow();
            assertThat(rule.key()).as(edition).isEqualTo(handling);
            assertThat(rule.citation().text()).contains("điểm a khoản 4 Điều 35");
        }
        assertThat(law.of("2017-nd68", facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 36", "2026-12-29, 1", "2026-12-30, 0", "2026-12-31, -1", "2027-01-05, -6"})
    void the_day_named_in_the_law_is_itself_too_late(LocalDate today, long left) {
        assertThat(OlderClusterList.daysLeft(today, LocalDate.of(2026, 12, 31))).isEqualTo(left);
    }

    @Test
    void the_list_counts_down_names_its_source_and_is_silent_under_a_law_that_says_nothing() throws Exception {
        office.on(LocalDate.of(2026, 11, 24));
        JsonNode line = line("dia-phuong-so-2");
        assertThat(line.path("handling").asText()).isEqualTo("establish");
        assertThat(line.path("finishBefore").asText()).isEqualTo("2026-12-31");
        assertThat(line.path("daysLeft").asInt()).isEqualTo(36);
        assertThat(line.path("confidence").asText()).isEqualTo("low");
        assertThat(page()).contains("Còn 36 ngày", "31/12/2026", "CCN Địa phương số 2", "điểm b khoản 4 Điều 35");

        office.on(LocalDate.of(2027, 1, 5));
        assertThat(page()).contains("Quá hạn 6 ngày");

        office.on(LocalDate.of(2021, 3, 1));
        assertThat(line("dia-phuong-so-2").path("daysLeft").isNull()).isTrue();
        assertThat(page()).contains("chưa quy định cách xử lý");
    }

    @Test
    void a_cluster_that_a_decision_established_is_done() throws Exception {
        office.on(LocalDate.of(2026, 11, 24));
        String name = "CCN Hình thành từ lâu";
        Clusters.Cluster cluster = clusters.establish(
                UUID.randomUUID().toString(),
                new Clusters.Cluster(
                        null,
                        name,
                        "established",
                        new BigDecimal("80"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "55/QĐ-UBND",
                        LocalDate.of(2026, 10, 1),
                        null,
                        null));
        older.save(new OlderCluster(Map.of(
                "cluster",
                cluster.id(),
                "evidence",
                "Dự án phê duyệt năm 2008",
                "source",
                "Kho lưu trữ",
                "confidence",
                "high")));

        assertThat(line(cluster.id()).path("done").asBoolean()).isTrue();
        assertThat(line(cluster.id()).path("daysLeft").isNull()).isTrue();
        assertThat(page()).contains("Đã thành lập: 55/QĐ-UBND");
    }

    @Test
    void the_department_head_marks_a_cluster_and_a_wrong_mark_is_taken_back_but_stays_on_record() throws Exception {
        office.on(LocalDate.of(2026, 11, 24));
        String id = planned("CCN Ghi nhận thêm");
        mark("director.sct", id, true, "Dự án phê duyệt năm 2007", "Quyết định phê duyệt dự án năm 2007")
                .andExpect(status().is3xxRedirection());
        assertThat(line(id).path("evidence").asText()).isEqualTo("Dự án phê duyệt năm 2007");
        assertThat(line(id).path("daysLeft").asInt()).isEqualTo(36);
        mark("director.sct", id, true, "Lại", "Lại").andExpect(status().isConflict());

        mark("admin", id, false, "Dự án đó của một cụm khác", "Biên bản đối chiếu")
                .andExpect(status().is3xxRedirection());
        assertThat(lines().filter(line -> line.path("cluster").asText().equals(id)))
                .isEmpty();
        assertThat(page())
                .contains("CCN Ghi nhận thêm", "Dự án phê duyệt năm 2007", "Dự án đó của một cụm khác", "36 ngày");
        mark("admin", id, false, "Lại", "Lại").andExpect(status().isConflict());
        assertThat(administration()).contains("older-cluster-marked", "older-cluster-struck", id);
    }

    @ParameterizedTest
    @CsvSource({
        "appraiser1.sct, Lý do, Văn bản, 403",
        "head.sct, Lý do, Văn bản, 403",
        "director.sct, ' ', Văn bản, 422",
        "director.sct, Lý do, '', 422",
        "auditor, Lý do, Văn bản, 403"
    })
    void nobody_marks_without_the_right_a_reason_and_a_source(String who, String reason, String source, int status)
            throws Exception {
        String id = planned("CCN Không ghi nhận được");
        mark(who, id, true, reason, source).andExpect(status().is(status));
        assertThat(lines().filter(line -> line.path("cluster").asText().equals(id)))
                .isEmpty();
    }

    @Test
    void a_cluster_that_does_not_exist_is_not_marked() throws Exception {
        mark("admin", "khong-co", true, "Lý do", "Văn bản").andExpect(status().isNotFound());
        mark("admin", "", true, "Lý do", "Văn bản").andExpect(status().isNotFound());
    }

    @Test
    void who_appraises_an_expansion_starts_from_what_is_recorded_and_sees_where_it_comes_from() throws Exception {
        office.on(LocalDate.of(2026, 11, 24));
        String name = "CCN Cũ mở rộng";
        Clusters.Cluster cluster = earlier.establish(name, new BigDecimal("30"), "06172");
        mark("admin", cluster.id(), true, "Hoạt động từ năm 2006", "Sổ theo dõi năm 2006")
                .andExpect(status().is3xxRedirection());
        Task appraising = walk.to(office.open("expand-cluster", name, "40", "06172"), "appraise-dossier");
        assertThat(field(appraising, "fact:isPre105_2009").value()).isEqualTo("yes");
        assertThat(tasks.form(appraising.id()).fields().toString()).contains("Sổ theo dõi năm 2006");
    }

    private Form.Field field(Task task, String key) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The id of a cluster that the list has. */
    private String planned(String name) {
        Plan.Approval by = new Plan.Approval("71/QĐ-UBND", LocalDate.of(2026, 9, 1), "Ủy ban nhân dân tỉnh");
        plan.enter(
                UUID.randomUUID().toString(),
                by,
                List.of(new Plan.Amendment(
                        PlanChange.Kind.ADD,
                        name,
                        null,
                        null,
                        new BigDecimal("30"),
                        null,
                        null,
                        List.of("06172"),
                        null)));
        return clusters.named(name).orElseThrow().id();
    }

    private ResultActions mark(String who, String cluster, boolean before, String reason, String source)
            throws Exception {
        return door.perform(post("/clusters/pre-105")
                .with(user(accounts.loadUserByUsername(who)))
                .with(csrf())
                .param("cluster", cluster)
                .param("formedBefore", Boolean.toString(before))
                .param("reason", reason)
                .param("source", source));
    }

    private String administration() throws Exception {
        return door.perform(get("/api/administration").with(httpBasic("auditor", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode line(String cluster) throws Exception {
        return lines().filter(line -> line.path("cluster").asText().equals(cluster))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> lines() throws Exception {
        byte[] answer = door.perform(get("/api/clusters/pre-105").with(httpBasic("auditor", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return StreamSupport.stream(json.readTree(answer).path("items").spliterator(), false);
    }

    private String page() throws Exception {
        return door.perform(get("/clusters/pre-105").with(user(accounts.loadUserByUsername("auditor"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
