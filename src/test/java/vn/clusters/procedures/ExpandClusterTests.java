package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.change.Subjects;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.EarlierDecision;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A standing cluster grows: the dossier's life under the oldest and the newest law, and what is refused. */
@ClustersTest
class ExpandClusterTests {

    private static final String EXPAND = "expand-cluster";
    private static final LocalDate UNDER_DECREE_303 = LocalDate.of(2026, 9, 21);

    @Autowired
    Office office;

    @Autowired
    EarlierDecision earlier;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Subjects subjects;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Clusters clusters;

    @Autowired
    BusinessTime time;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void engineForAssertions() {
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-05, 2017-nd68, compile-dossier", "2026-09-21, 2026-nd303, publish-notice"})
    void an_expansion_goes_from_the_first_request_to_an_amendment_of_the_registry(
            LocalDate from, String edition, String first) throws Exception {
        office.on(from);
        String name = "CCN Mở Rộng " + edition;
        String dossier = office.open(EXPAND, name, "39.5", "06172");
        assertThat(dossiers.get(dossier).edition()).isEqualTo(edition);
        assertThat(running(dossier)).isWaitingAt(first);

        walk.to(dossier, "decide-expansion");
        assertThat(running(dossier)).isWaitingAt("decide-expansion");
        clerks.complete(dossier, "decide-expansion", null, "approve", Map.of());
        String number = "88" + edition.substring(2, 4) + "/QĐ-UBND";
        clerks.complete(dossier, "issue-decision", null, null, Map.of("number", number));

        assertThat(tasks.openOf(dossier)).isEmpty();
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        JsonNode sheet =
                read("/api/clusters/" + clusters.named(name).orElseThrow().id());
        assertThat(sheet.path("status").asText()).isEqualTo("established");
        assertThat(sheet.path("landAreaHa").decimalValue()).isEqualByComparingTo("39.5");
        assertThat(sheet.path("decisionNumber").asText()).isEqualTo("1/QĐ-UBND");
        assertThat(sheet.path("setBy").path("landAreaHa").asText()).isEqualTo(number);
        assertThat(sheet.path("setBy").path("investor").asText()).isEqualTo(number);
        assertThat(sheet.path("setBy").path("status").asText()).isEqualTo("1/QĐ-UBND");
        assertThat(sheet.path("decisions").findValuesAsText("kind")).containsExactly("base", "amendment");
        JsonNode area = sheet.path("decisions").path(1).path("changes").path("landAreaHa");
        assertThat(area.path("before").asText()).isEqualTo("29.5");
        assertThat(area.path("after").asText()).isEqualTo("39.5");
    }

    @Test
    void the_registry_says_what_it_knows_and_the_officer_starts_from_there() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open(EXPAND, "CCN Mở Rộng Biết", "39.5", "06172");
        Task appraising = walk.to(dossier, "appraise-dossier");

        assertThat(field(appraising, "figure:industrialLandHa")).isEqualTo("17.7");
        assertThat(field(appraising, "figure:occupancyPct")).isEqualTo("50");
        assertThat(field(appraising, "figure:areaDeltaHa"))
                .as("no version of the list has the cluster, and the decision before is not the list")
                .isNull();
        assertThat(field(appraising, "fact:inApprovedCcnList")).isNull();
        assertThat(subjects.asOpened(dossier).orElseThrow().landAreaHa()).isEqualByComparingTo("29.5");
    }

    @Test
    void more_than_the_law_allows_is_recorded_found_not_met_and_shown_to_every_leader() throws Exception {
        office.on(UNDER_DECREE_303);
        String dossier = office.open(EXPAND, "CCN Mở Rộng Quá", "75.01", "06172");
        Task deciding = walk.to(dossier, "decide-expansion");

        assertThat(appraisals.of(dossier).orElseThrow().eligible()).isFalse();
        String page = page("chair.ubnd-tinh", "/tasks/" + deciding.id());
        assertThat(page).contains("Mở rộng cụm công nghiệp", "75,01 ha, vượt quá 75 ha", "điều kiện không đáp ứng");
        clerks.complete(dossier, "decide-expansion", null, "refuse", Map.of());
        walk.untilDone(dossier, List.of(), null);
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(subjects.of(dossier).orElseThrow().landAreaHa()).isEqualByComparingTo("65.01");
    }

    @Test
    void papers_and_pages_speak_of_expansion() throws Exception {
        office.on(UNDER_DECREE_303);
        String dossier = office.open(EXPAND, "CCN Mở Rộng Lời", "39.5", "06172");
        walk.to(dossier, "issue-decision");

        assertThat(printed(dossier, "decision.pdf"))
                .contains("Về việc mở rộng Cụm công nghiệp Mở Rộng Lời", "diện tích hiện có 29,50 ha")
                .doesNotContain("hành lập Cụm");
        assertThat(printed(dossier, "appraisal-report.pdf"))
                .contains("thẩm định việc mở rộng", "Đề nghị mở rộng")
                .doesNotContain("việc thành lập");
        assertThat(page("admin", "/dossiers?q=mo rong loi"))
                .contains("CCN Mở Rộng Lời", ">Mở rộng cụm công nghiệp</small>");
    }

    @ParameterizedTest
    @CsvSource({
        "CCN Không Hề Có, 60, 06172, 422, unknown-cluster",
        "CCN Đình Lập, 80, 06613, 409, cluster-not-established",
        "CCN Minh Sơn, 55, 06457, 422, no-expansion",
        "CCN Minh Sơn, , 06457, 422, no-expansion",
        "CCN Hợp Thành 1, , 06187, 422, cluster-area-unknown",
        "CCN Địa phương số 2, 20, , 422, cluster-place-unknown",
        "CCN Minh Sơn, 60, 99999, 422, unknown-place",
    })
    void a_request_that_cannot_be_is_refused_in_words(
            String name, BigDecimal areaHa, String unit, int status, String type) throws Exception {
        office.on(UNDER_DECREE_303);
        JsonNode refused = asked(name, areaHa, unit);

        assertThat(refused.path("status").asInt()).isEqualTo(status);
        assertThat(refused.path("type").asText()).endsWith("/" + type);
        assertThat(refused.path("detail").asText()).isNotBlank().doesNotContain("problem.");
    }

    @Test
    void a_revoked_cluster_is_not_expanded_and_the_refusal_names_the_decision() throws Exception {
        office.on(UNDER_DECREE_303);
        String id = earlier.establish("CCN Đã Bãi Bỏ", new BigDecimal("20"), "06172")
                .id();
        clusters.revoke("H37-0", id, "15/QĐ-UBND", LocalDate.of(2026, 9, 20));
        JsonNode refused = asked("CCN Đã Bãi Bỏ", new BigDecimal("30"), "06172");

        assertThat(refused.path("type").asText()).endsWith("/cluster-revoked");
        assertThat(refused.path("detail").asText()).contains("15/QĐ-UBND", "20/09/2026");
    }

    @Test
    void a_replaced_proposal_stays_with_its_cluster() throws Exception {
        office.on(UNDER_DECREE_303);
        String dossier = office.open(EXPAND, "CCN Mở Rộng Thay", "39.5", "06172");

        assertThat(replaced(dossier, "CCN Minh Sơn", "60").path("type").asText())
                .endsWith("/another-cluster");
        assertThat(replaced(dossier, "CCN Mở Rộng Thay", "29.5").path("type").asText())
                .endsWith("/no-expansion");
        assertThat(dossiers.get(dossier).cluster().areaHa()).isEqualByComparingTo("39.5");
        replaced(dossier, "CCN Mở Rộng Thay", "45");
        assertThat(dossiers.get(dossier).cluster().areaHa()).isEqualByComparingTo("45");
    }

    @Test
    void a_cluster_revoked_on_the_way_is_not_expanded_any_more() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open(EXPAND, "CCN Mở Rộng Muộn", "39.5", "06172");
        walk.to(dossier, "decide-expansion");
        String id = subjects.of(dossier).orElseThrow().id();
        clusters.revoke("H37-0", id, "16/QĐ-UBND", time.today());

        assertThatThrownBy(() -> clerks.complete(dossier, "decide-expansion", null, "approve", Map.of()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("cluster-revoked"));
        clerks.complete(dossier, "decide-expansion", null, "refuse", Map.of());
    }

    @Test
    void units_left_out_come_from_the_registry() throws Exception {
        office.on(UNDER_DECREE_303);
        earlier.establish("CCN Tự Điền", new BigDecimal("20"), "06172");
        JsonNode opened = asked("tu dien", new BigDecimal("30"), null);

        assertThat(opened.path("cluster").path("name").asText()).isEqualTo("CCN Tự Điền");
        assertThat(opened.path("cluster").path("units").get(0).asText()).isEqualTo("06172");
        assertThat(opened.path("localCommittee").asText()).isEqualTo("ubnd-06172");
    }

    @Test
    void the_form_offers_standing_clusters_and_fills_in_what_the_registry_knows() throws Exception {
        office.on(UNDER_DECREE_303);
        String page = page("admin", "/dossiers/new/cluster?procedure=expand-cluster&cluster.name=CCN Minh Sơn");

        assertThat(page)
                .contains("<option value=\"CCN Minh Sơn\" selected", "Diện tích theo danh mục: 55 ha")
                .contains("Tổng diện tích sau khi mở rộng", "value=\"06457\" checked")
                .doesNotContain(">CCN Đình Lập<")
                .containsOnlyOnce("name=\"cluster.name\"");
    }

    private JsonNode asked(String name, BigDecimal areaHa, String unit) throws Exception {
        Map<String, Object> cluster = new HashMap<>(Map.of("name", name));
        if (areaHa != null) {
            cluster.put("areaHa", areaHa);
        }
        if (unit != null) {
            cluster.put("units", List.of(unit));
        }
        return json.readTree(text(post("/api/dossiers")
                .with(httpBasic("admin", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(Map.of("procedure", EXPAND, "cluster", cluster)))));
    }

    private JsonNode replaced(String dossier, String name, String areaHa) throws Exception {
        Map<String, Object> cluster = Map.of("name", name, "areaHa", new BigDecimal(areaHa), "units", List.of("06172"));
        Map<String, Object> act =
                Map.of("cluster", cluster, "document", "12/TTr-UBND", "reason", "Điều chỉnh ranh giới");
        return json.readTree(text(post("/api/dossiers/" + dossier + "/proposal")
                .with(httpBasic("admin", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(act))));
    }

    private JsonNode read(String url) throws Exception {
        return json.readTree(text(get(url).with(httpBasic("admin", "demo"))));
    }

    private String page(String officer, String url) throws Exception {
        return text(get(url).session(signedIn(officer)));
    }

    private MockHttpSession signedIn(String officer) throws Exception {
        return (MockHttpSession) door.perform(formLogin("/login").user(officer).password("demo"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private String printed(String dossier, String paper) throws Exception {
        byte[] pdf = answer(get("/dossiers/" + dossier + "/" + paper).session(signedIn("admin")))
                .getContentAsByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return door.perform(request).andReturn().getResponse();
    }

    private String field(Task task, String key) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> field.value() == null
                        ? null
                        : new BigDecimal(field.value().toString())
                                .stripTrailingZeros()
                                .toPlainString())
                .orElse(null);
    }

    private ProcessInstance running(String dossier) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(EXPAND)
                .singleResult();
    }
}
