package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.TakenFlows;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The Investment Law beside a running dossier: before the establishment, after it, in parallel, and not at all. */
@ClustersTest
class InvestmentTrackTests {

    private static final String PRIVATE_LAND =
            "\"fundingSource\": \"private\", \"landWithoutAuction\": true, \"landPurposeChange\": true";
    private static final String PROCEDURE = "approve-investment-policy";

    /** One dossier for everything that is refused. */
    private static String refused;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    StatutoryClock clock;

    @Autowired
    TakenFlows flows;

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Autowired
    BusinessTime time;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void engineForAssertions() {
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    /** As CCN Hòa Sơn 1 of 2023: the policy was approved days before the cluster was established. */
    @Test
    void before_the_establishment_a_missing_approval_is_a_risk_until_it_is_recorded() {
        office.on(LocalDate.of(2023, 8, 14));
        String dossier = open("CCN Chủ trương trước", "74.9", "06445", "Liên danh Hạ tầng A", 724_756_000_000L);
        walk.to(dossier, "choose-agencies");
        JsonNode judged =
                facts(dossier, PRIVATE_LAND + ", \"order\": \"before\", \"orderDocument\": \"Văn bản 1/UBND\"");
        assertThat(judged.at("/track/judgement/edition").asText()).isEqualTo("2021-l61");
        assertThat(judged.at("/track/judgement/needed").asText()).isEqualTo("yes");
        assertThat(running(dossier, PROCEDURE)).isNull();

        Task decide = walk.to(dossier, "decide-establishment");
        assertThat(info(decide)).contains("Phải có chấp thuận chủ trương đầu tư trước khi thành lập");
        assertThat(overlaps(dossier).get("open").asInt()).isEqualTo(14);

        record(dossier, "2277/QĐ-UBND", time.today(), "Liên danh Hạ tầng A", "74.9", "724756000000");
        overlaps(dossier).get("items").forEach(item -> settle(dossier, item));
        assertThat(overlaps(dossier).get("open").asInt()).isZero();
        assertThat(info(decide))
                .contains("Quyết định 2277/QĐ-UBND", "không có nội dung nào khác nhau")
                .doesNotContain("chưa có số, ngày quyết định", "chưa xử lý");

        walk.untilDone(dossier, List.of(), "nothing");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        assertThat(running(dossier, PROCEDURE)).isNull();
    }

    /** As CCN Thống Nhất 1 of 2025: established first, the policy with its investor weeks later. */
    @Test
    void after_the_establishment_the_track_begins_by_itself_at_the_agency_of_the_day() {
        office.on(LocalDate.of(2025, 1, 2));
        String dossier = open("CCN Chủ trương sau", "74.95", "06172", "Công ty Hạ tầng B", 860_008_000_000L);
        walk.to(dossier, "decide-establishment");
        JsonNode judged = facts(dossier, PRIVATE_LAND);
        assertThat(judged.at("/track/judgement/trackOrder").asText()).isEqualTo("after");
        assertThat(running(dossier, PROCEDURE)).isNull();

        office.on(LocalDate.of(2025, 2, 20));
        done(dossier, "decide-establishment");
        done(dossier, "issue-decision");
        assertThat(running(dossier, PROCEDURE)).isWaitingAt("receive-policy");
        assertThat(open(dossier, "receive-policy").desk()).isEqualTo("agency-officer@skhdt");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);

        office.on(LocalDate.of(2025, 3, 3));
        done(dossier, "receive-policy");
        assertThat(open(dossier, "send-policy").desk()).isEqualTo("agency-officer@stc");
        assertThat(policyClock(dossier, "send-for-opinions").dueOn()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(policyClock(dossier, "appraise-policy").dueOn()).isEqualTo(LocalDate.of(2025, 3, 28));
        for (String key : List.of("send-policy", "gather-policy-opinions", "appraise-policy", "decide-policy")) {
            done(dossier, key);
        }
        clerks.complete(dossier, "issue-policy", null, null, Map.of("number", "630/QĐ-UBND"));

        JsonNode sheet = read(dossier, "investment");
        assertThat(sheet.at("/track/stage").asText()).isEqualTo("approved");
        assertThat(sheet.at("/track/decision/policyNumber").asText()).isEqualTo("630/QĐ-UBND");
        assertThat(sheet.at("/comparison/1/agrees").asBoolean()).isTrue();
        assertThat(policyClock(dossier, "decide-policy").status()).isEqualTo("on-time");
        settleAll(dossier);
    }

    @Test
    void in_parallel_both_run_share_papers_and_opinions_and_only_one_clock_stops() {
        office.on(LocalDate.of(2025, 8, 4));
        String dossier = open("CCN Chủ trương song song", "39.5", "06172", "Công ty Hạ tầng C", 300_000_000_000L);
        facts(dossier, PRIVATE_LAND + ", \"order\": \"parallel\", \"orderDocument\": \"Văn bản 2/UBND\"");
        assertThat(running(dossier, PROCEDURE)).isNull();
        walk.to(dossier, "choose-agencies");
        assertThat(running(dossier, PROCEDURE)).isWaitingAt("receive-policy");
        done(dossier, "receive-policy");

        walk.untilDone(dossier, List.of("send-policy"), "appraise-dossier");
        Form asked = tasks.form(open(dossier, "send-policy").id());
        assertThat(info(open(dossier, "send-policy"))).contains("Phù hợp (hồ sơ cụm");
        assertThat(asked.fields().get(1).options())
                .extracting(Form.Option::value)
                .contains("sct")
                .doesNotContain("snnmt", "cat");
        assertThat(read(dossier, "investment").get("papers").findValuesAsText("state"))
                .contains("shared");

        clerks.complete(dossier, "appraise-dossier", null, "supplement", Map.of());
        done(dossier, "sign-supplement-request");
        assertThat(clock.clock(dossier, "appraise", null).orElseThrow().suspended())
                .isTrue();
        assertThat(policyClock(dossier, "appraise-policy").suspended()).isFalse();

        clerks.complete(dossier, "send-policy", null, null, Map.of("agencies", List.of("sct")));
        done(dossier, "gather-policy-opinions");
        clerks.complete(
                dossier,
                "appraise-policy",
                null,
                null,
                Map.of("investor", "Công ty Khác", "areaHa", new BigDecimal(40)));
        assertThat(info(open(dossier, "decide-policy"))).contains("hai quyết định nêu hai nhà đầu tư khác nhau");
        done(dossier, "decide-policy");
        done(dossier, "issue-policy");
        Task decide = walk.to(dossier, "decide-establishment");
        assertThat(info(decide)).contains("CẢNH BÁO", "Diện tích (ha): thành lập cụm “39,5”, chủ trương đầu tư “40”");
        assertThat(read(dossier, "investment").get("investorsDiffer").asBoolean())
                .isTrue();
        settleAll(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-05, 2015-l67, no, 0",
        "2024-06-03, 2021-l61, ask, 1",
        "2026-01-05, 2021-l61, ask, 1",
        "2026-03-02, 2026-l143, no, 0",
        "2026-09-21, 2026-l143, no, 0",
    })
    void the_full_dossier_is_judged_by_the_investment_law_of_its_day(
            LocalDate on, String edition, String needed, int open) {
        office.on(on);
        String dossier = open("CCN Chủ trương ngày " + on, "39.5", "06172", "Công ty D", 300_000_000_000L);
        walk.to(dossier, "choose-agencies");

        JsonNode found = overlaps(dossier);
        assertThat(found.get("investmentEdition").asText()).isEqualTo(edition);
        assertThat(found.get("policyNeeded").asText()).isEqualTo(needed);
        assertThat(found.get("open").asInt()).isEqualTo(open);
        assertThat(running(dossier, PROCEDURE)).isNull();
    }

    /** Established after 1 March 2026 although accepted before: the law of the day on which the track would begin counts. */
    @Test
    void a_track_that_would_begin_under_the_new_law_is_not_needed_any_more() {
        office.on(LocalDate.of(2026, 1, 12));
        String dossier = open("CCN Chủ trương qua hai luật", "39.5", "06172", "Công ty E", 300_000_000_000L);
        walk.to(dossier, "decide-establishment");
        assertThat(facts(dossier, PRIVATE_LAND).at("/track/judgement/needed").asText())
                .isEqualTo("yes");

        office.on(LocalDate.of(2026, 3, 5));
        done(dossier, "decide-establishment");
        done(dossier, "issue-decision");
        JsonNode sheet = read(dossier, "investment");
        assertThat(sheet.at("/track/judgement/needed").asText()).isEqualTo("no");
        assertThat(sheet.at("/track/judgement/citation").asText()).contains("khoản 1 Điều 24");
        assertThat(running(dossier, PROCEDURE)).isNull();
    }

    @Test
    void another_edition_for_the_cluster_leaves_the_track_where_it_is() {
        office.on(LocalDate.of(2024, 6, 3));
        String dossier = open("CCN Chủ trương giữ nguyên", "39.5", "06172", "Công ty G", 300_000_000_000L);
        walk.to(dossier, "choose-agencies");
        facts(dossier, PRIVATE_LAND + ", \"order\": \"parallel\", \"orderDocument\": \"Văn bản 3/UBND\"");
        done(dossier, "receive-policy");

        call(
                post("/api/dossiers/" + dossier + "/edition"),
                "admin",
                "{\"edition\": \"2025-nd139\", \"reason\": \"Theo văn bản\", \"document\": \"4/UBND\", \"signer\": \"Chủ tịch\"}",
                2);
        assertThat(dossiers.get(dossier).edition()).isEqualTo("2025-nd139");
        assertThat(running(dossier, PROCEDURE)).isWaitingAt("send-policy");
        assertThat(open(dossier, "send-policy").edition()).isEqualTo("2021-l61");
    }

    @ParameterizedTest
    @CsvSource({"2018-03-05, 2015-l67", "2024-06-03, 2021-l61", "2026-04-06, 2026-l143"})
    void every_flow_of_the_track_is_walked(LocalDate on, String edition) {
        for (List<String> outcomes :
                List.of(List.of("accept", "return", "approve"), List.of("accept", "refuse"), List.of("decline"))) {
            office.on(on);
            String dossier = track("CCN Mọi nhánh " + edition + outcomes.size());
            List<String> left = new ArrayList<>(outcomes);
            for (Task next = next(dossier); next != null; next = next(dossier)) {
                boolean chooses = tasks.form(next.id()).outcomes().size() > 1;
                office.forward(next.key().equals("appraise-policy") ? 40 : 0);
                clerks.complete(next, chooses ? left.remove(0) : null, Map.of());
            }
        }
        assertThat(flows.missing(engine.getRepositoryService(), edition))
                .filteredOn(flow -> flow.startsWith(PROCEDURE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "investment/facts | {\"fundingSource\": \"gold\"} | policy-field-malformed",
                "investment/facts | {\"landWithoutAuction\": \"maybe\"} | policy-field-malformed",
                "investment/facts | {\"answer\": \"yes\"} | policy-field-missing",
                "investment/facts | {\"order\": \"before\"} | policy-field-missing",
                "investment/start | {} | policy-not-needed",
                "investment/decision | {\"number\": \"abc\", \"date\": \"2026-10-01\", \"investor\": \"A\"} | policy-field-malformed",
                "investment/decision | {\"number\": \"12/QĐ-UBND\", \"date\": \"2036-10-01\", \"investor\": \"A\"} | future-date",
                "investment/decision | {\"number\": \"12/QĐ-UBND\", \"date\": \"mai\", \"investor\": \"A\"} | policy-field-malformed",
                "overlaps/lunch | {\"how\": \"Đã dùng chung\"} | unknown-overlap",
                "overlaps/second-approval | {} | policy-field-missing",
            })
    void what_cannot_be_is_refused_by_name(String path, String body, String type) {
        String dossier = refusals();
        JsonNode problem = call(post("/api/dossiers/" + dossier + "/" + path), "appraiser1.sct", body, 4);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("problem.");
    }

    @Test
    void only_who_appraises_or_registers_states_facts() {
        JsonNode problem =
                call(post("/api/dossiers/" + refusals() + "/investment/facts"), "officer.ubnd-06172", "{}", 4);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/not-allowed");
    }

    private String refusals() {
        office.on(LocalDate.of(2026, 10, 5));
        if (refused == null) {
            refused = open("CCN Chủ trương sai", "39.5", "06172", "Công ty H", 300_000_000_000L);
            walk.to(refused, "choose-agencies");
        }
        return refused;
    }

    /** A dossier whose track runs because the registration agency answered that it must. */
    private String track(String cluster) {
        String dossier = open(cluster, "39.5", "06172", "Công ty I", 300_000_000_000L);
        walk.to(dossier, "choose-agencies");
        facts(
                dossier,
                "\"fundingSource\": \"private\", \"otherCategory\": true, \"answer\": \"yes\", "
                        + "\"answerDocument\": \"Văn bản 5/STC\", \"order\": \"parallel\", \"orderDocument\": \"6/UBND\"");
        if (running(dossier, PROCEDURE) == null) {
            call(post("/api/dossiers/" + dossier + "/investment/start"), "appraiser1.sct", "{}", 2);
        }
        return dossier;
    }

    private Task next(String dossier) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.edition().equals(task.subject()))
                .findFirst()
                .orElse(null);
    }

    private String open(String cluster, String areaHa, String unit, String applicant, long investment) {
        return office.open(Map.of(
                "procedure",
                "establish-cluster",
                "cluster",
                Map.of("name", cluster, "areaHa", new BigDecimal(areaHa), "units", List.of(unit)),
                "applicants",
                List.of(Map.of("name", applicant, "investmentVnd", investment))));
    }

    private void done(String dossier, String key) {
        clerks.complete(dossier, key, null, null, Map.of());
    }

    private Task open(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String info(Task task) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.type().equals("info"))
                .map(Form.Field::description)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private StatutoryClock.Running policyClock(String dossier, String limit) {
        return clock.clock(dossier, limit, "2021-l61").orElseThrow();
    }

    private ProcessInstance running(String dossier, String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(process)
                .singleResult();
    }

    private JsonNode facts(String dossier, String facts) {
        return call(post("/api/dossiers/" + dossier + "/investment/facts"), "appraiser1.sct", "{" + facts + "}", 2);
    }

    private void record(
            String dossier, String number, LocalDate on, String investor, String areaHa, String capitalVnd) {
        String body = json.createObjectNode()
                .put("number", number)
                .put("date", on.toString())
                .put("investor", investor)
                .put("areaHa", areaHa)
                .put("capitalVnd", capitalVnd)
                .toString();
        call(post("/api/dossiers/" + dossier + "/investment/decision"), "appraiser1.sct", body, 2);
    }

    private JsonNode overlaps(String dossier) {
        return read(dossier, "overlaps");
    }

    private void settleAll(String dossier) {
        assertThat(overlaps(dossier).get("open").asInt()).isPositive();
        overlaps(dossier).get("items").forEach(item -> settle(dossier, item));
        assertThat(overlaps(dossier).get("open").asInt()).isZero();
        assertThat(read(dossier, "trace").toString()).contains("OverlapSettled");
    }

    private void settle(String dossier, JsonNode item) {
        call(
                post("/api/dossiers/" + dossier + "/overlaps/"
                        + item.get("topic").asText()),
                "appraiser1.sct",
                "{\"how\": \"Dùng chung, không yêu cầu nộp lại\"}",
                2);
    }

    private JsonNode read(String dossier, String what) {
        return call(get("/api/dossiers/" + dossier + "/" + what), "auditor", null, 2);
    }

    /** @param hundreds of the status expected */
    private JsonNode call(MockHttpServletRequestBuilder request, String officer, String body, int hundreds) {
        request.with(httpBasic(officer, "demo")).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request.content(body);
        }
        try {
            var answer = door.perform(request).andReturn().getResponse();
            String content = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus() / 100).as(content).isEqualTo(hundreds);
            return content.isEmpty() ? json.missingNode() : json.readTree(content);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
