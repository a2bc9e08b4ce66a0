package vn.clusters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.clusters.support.ClustersTest;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** What somebody finds who starts the application for the first time. */
@ClustersTest
@TestPropertySource(properties = "clusters.demo-dossiers=true")
class DemoDossiersTests {

    @Autowired
    DemoDossiers demo;

    @Autowired
    Tasks tasks;

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Autowired
    UserDetailsService officers;

    @Test
    void every_act_of_the_demo_was_played() {
        assertThat(demo.failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CCN Bắc Sơn 2, 2017-nd68, decided,",
        "CCN Bắc Sơn 2, 2020-nd66, decided,",
        "CCN Minh Sơn, 2026-nd303, collecting-opinions, give-opinion",
        "CCN Hồ Sơn 1, 2020-nd66, decided,",
        "CCN Hòa Sơn 1, 2020-nd66, decided,",
        "CCN Minh Sơn, 2025-nd139, decided,",
        "CCN Văn Lãng 2, 2024-nd32, withdrawn,",
        "CCN Na Dương 2, 2024-nd32, refused,",
        "CCN Đình Lập, 2025-nd139, supplement-requested, supplement-dossier",
        "CCN Đình Lập 2, 2025-nd139, awaiting-decision, decide-establishment",
        "CCN Na Dương 1, 2026-nd303, appraising, appraise-dossier",
        "CCN Đình Lập 1, 2026-nd303, collecting-opinions, score-applicants",
        "CCN phía Đông Nam thị trấn Đồng Mỏ, 2026-nd303, appraising, score-applicants",
        "CCN Hợp Thành 1, 2026-nd303, appraising, check-dossier",
    })
    void a_dossier_stands_where_the_demo_left_it_and_its_ledger_holds(
            String cluster, String edition, String status, String open) throws Exception {
        JsonNode dossier = dossier(cluster, edition);

        assertThat(dossier.path("edition").asText()).isEqualTo(edition);
        assertThat(dossier.path("status").asText()).isEqualTo(status);
        List<String> keys = tasks.openOf(dossier.path("code").asText()).stream()
                .map(Task::key)
                .toList();
        assertThat(keys.isEmpty()).isEqualTo(open == null);
        if (open != null) {
            assertThat(keys).contains(open);
        }
        String trace = "/api/dossiers/" + dossier.path("code").asText() + "/trace/verification";
        assertThat(read(trace, Map.of()).path("valid").asBoolean()).isTrue();
    }

    @Test
    void what_lay_with_the_districts_was_handed_over_at_once_and_ended_under_the_communes() throws Exception {
        JsonNode acts = read("/api/hand-overs", Map.of()).path("items");
        assertThat(acts).hasSize(1);
        assertThat(acts.path(0).path("on").asText()).isEqualTo("2025-07-01");
        assertThat(acts.path(0).path("dossiers").findValuesAsText("cluster")).contains("CCN Minh Sơn", "CCN Đình Lập");
        assertThat(acts.path(0).path("dossiers").findValuesAsText("result")).containsOnly("handed-over");

        String code = dossier("CCN Minh Sơn", "2025-nd139").path("code").asText();
        JsonNode dossier = read("/api/dossiers/" + code, Map.of());
        assertThat(dossier.path("localCommittee").asText()).isEqualTo("ubnd-06457");
        JsonNode trace = read("/api/dossiers/" + code + "/trace", Map.of()).path("items");
        assertThat(trace.findValuesAsText("act")).containsOnlyOnce("HandedOver");
        assertThat(trace.findValuesAsText("onBehalfOf")).contains("ubnd-186", "ubnd-06457");
        assertThat(printed("/dossiers/" + code + "/decision.pdf")).contains("Minh Sơn (nay là xã Tuấn Sơn)");
        assertThat(read("/api/clusters/minh-son", Map.of()).path("place").asText())
                .contains("nay là xã Tuấn Sơn");
    }

    @Test
    void one_inventory_of_the_land_agrees_and_one_closes_at_more_than_is_declared() throws Exception {
        JsonNode agreeing = land("CCN phía Đông Nam thị trấn Đồng Mỏ");
        assertThat(agreeing.path("contradictions")).isEmpty();
        assertThat(agreeing.path("totals").path("landHa").decimalValue()).isEqualByComparingTo("70");

        JsonNode contradicting = land("CCN Minh Sơn");
        assertThat(contradicting.path("totals").path("declaredHa").decimalValue())
                .isEqualByComparingTo("55");
        assertThat(contradicting.path("totals").path("boundaryHa").decimalValue())
                .isEqualByComparingTo("73.1212");
        assertThat(contradicting.path("contradictions").findValuesAsText("kind"))
                .containsExactly("boundary-declared", "land-boundary", "cost-total");
    }

    @ParameterizedTest
    @CsvSource({
        "CCN Bắc Sơn 2, 2017-nd68, 126.000.000.000 đồng",
        "CCN Hồ Sơn 1, 2020-nd66, 814.000.000.000 đồng",
        "CCN Hòa Sơn 1, 2020-nd66, 724.756.000.000 đồng",
        "CCN Minh Sơn, 2025-nd139, 457.670.000.000 đồng",
        "CCN Đình Lập 2, 2025-nd139, 735.000.000.000 đồng",
    })
    void a_decision_prints_the_capital_that_the_applicant_stated(String cluster, String edition, String capital)
            throws Exception {
        String code = dossier(cluster, edition).path("code").asText();
        assertThat(printed("/dossiers/" + code + "/decision.pdf")).contains("Tổng mức vốn đầu tư dự kiến: " + capital);
    }

    private JsonNode land(String cluster) throws Exception {
        String code = dossier(cluster, "2026-nd303").path("code").asText();
        return read("/api/dossiers/" + code + "/land", Map.of());
    }

    private String printed(String url) throws Exception {
        byte[] pdf = door.perform(MockMvcRequestBuilders.get(url)
                        .with(SecurityMockMvcRequestPostProcessors.user(officers.loadUserByUsername("auditor"))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private JsonNode dossier(String cluster, String edition) throws Exception {
        for (JsonNode row : read("/api/dossiers", Map.of("q", cluster)).path("items")) {
            boolean pinned = row.path("edition").asText().equals(edition);
            if (pinned && row.path("name").asText().equals(cluster)) {
                return row;
            }
        }
        throw new AssertionError("No dossier of " + cluster);
    }

    private JsonNode read(String url, Map<String, String> parameters) throws Exception {
        var request =
                MockMvcRequestBuilders.get(url).with(SecurityMockMvcRequestPostProcessors.httpBasic("auditor", "demo"));
        parameters.forEach(request::param);
        return json.readTree(
                door.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
