package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanEntry;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The list of clusters in the plan is changed: added to, adjusted, withdrawn from; each approval makes a version. */
@ClustersTest
class ChangePlanTests {

    private static final String UNIT = "06172";
    private static final LocalDate UNDER_DECREE_303 = LocalDate.of(2026, 9, 21);

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
    Clusters clusters;

    @Autowired
    Plan plan;

    @Autowired
    Agencies agencies;

    @Autowired
    StatutoryClock clock;

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
        "2017-nd68, 2018-03-05, CCN Quy hoạch A",
        "2020-nd66, 2021-03-01, CCN Quy hoạch A2",
        "2024-nd32, 2024-06-03, CCN Quy hoạch B",
        "2025-nd139, 2025-08-04, CCN Quy hoạch B2",
        "2026-nd303, 2026-09-21, CCN Quy hoạch C"
    })
    void a_cluster_comes_into_the_list_by_a_version_of_its_own(String edition, LocalDate on, String cluster)
            throws Exception {
        office.on(on);
        String dossier = office.open("change-plan", cluster, "39.5", UNIT);
        assertThat(dossiers.get(dossier).edition()).isEqualTo(edition);

        walk.to(dossier, "record-approval");
        approve(dossier, "31/QĐ-TTg", Map.of("approved", "yes"));

        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        Plan.Version version = plan.on(time.today()).orElseThrow();
        assertThat(version.dossier()).isEqualTo(dossier);
        assertThat(version.number()).isEqualTo("31/QĐ-TTg");
        assertThat(entry(version, cluster).areaHa()).isEqualByComparingTo("39.5");
        assertThat(entry(version, cluster).listedBy()).isEqualTo("31/QĐ-TTg");
        assertThat(clusters.named(cluster).orElseThrow().status()).isEqualTo("planned");
        assertThat(plan.standing(cluster, on.minusDays(1)).isListed()).isFalse();
        told(dossier, "Đã lập phiên bản danh mục");
    }

    @Test
    void the_committee_hears_that_nothing_was_approved() throws Exception {
        office.on(UNDER_DECREE_303);
        String dossier = office.open("change-plan", "CCN Không được duyệt", "39.5", UNIT);
        walk.to(dossier, "record-approval");
        clerks.complete(
                dossier,
                "record-approval",
                null,
                "not-approved",
                Map.of("authority", "provincial-committee", "reason", "Chưa cân đối được đất"));

        told(dossier, "Không được phê duyệt");
        assertThat(page("/dossiers/" + dossier + "/plan"))
                .contains("Đã thông báo kết quả cho UBND xã", "Chưa cân đối được đất");
    }

    @Test
    void the_report_speaks_of_the_list_and_not_of_the_appraisal_of_a_cluster() throws Exception {
        office.on(UNDER_DECREE_303);
        listed("CCN Báo cáo một", "CCN Báo cáo hai");
        String dossier = office.open("change-plan", "CCN Báo cáo ba", "39.5", UNIT);
        Map<String, Object> answers = first(Map.of());
        answers.putAll(Map.of(
                "planKind:2", "adjust",
                "planName:2", "CCN Báo cáo một",
                "planArea:2", 42,
                "planGround:2", "b",
                "planReason:2", "Nhu cầu thuê đất",
                "planKind:3", "withdraw",
                "planName:3", "CCN Báo cáo hai",
                "planGround:3", "c",
                "planReason:3", "Không thu hút được nhà đầu tư"));
        answers.put("planConversion:3", "Chuyển sang đất nông nghiệp");
        clerks.complete(walk.to(dossier, "describe-plan-change"), null, answers);
        walk.to(dossier, "direct-integration");

        byte[] pdf = door.perform(get("/dossiers/" + dossier + "/appraisal-report.pdf")
                        .with(user(accounts.loadUserByUsername("admin"))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Về việc điều chỉnh danh mục cụm công nghiệp", "Bổ sung CCN Báo cáo ba")
                    .contains("Điều chỉnh CCN Báo cáo một", "Rút CCN Báo cáo hai", "Danh mục đang áp dụng")
                    .contains("Đề nghị trình điều chỉnh danh mục.")
                    .doesNotContain("??", "thẩm định", "chủ đầu tư xây dựng hạ tầng kỹ thuật:", "Hội đồng.");
        }
        assertThat(page("/dossiers/" + dossier + "/papers")).contains("Báo cáo việc điều chỉnh danh mục");
    }

    /** Once, by name, in the file and in the ledger. */
    private void told(String dossier, String result) throws Exception {
        String committee = agencies.get(dossiers.get(dossier).localCommittee()).name();
        assertThat(json("/api/dossiers/" + dossier + "/plan").path("told").asText())
                .isEqualTo(committee);
        assertThat(json("/api/dossiers/" + dossier + "/trace").toString()).containsOnlyOnce("PlanResultTold");
        assertThat(page("/dossiers/" + dossier + "/trace"))
                .contains("Đã thông báo kết quả cho nơi đề nghị", committee, result);
    }

    @Test
    void no_limit_runs_because_the_law_sets_none() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open("change-plan", "CCN Quy hoạch không hạn", "20", UNIT);
        walk.to(dossier, "record-approval");
        for (String limit : List.of("publish-notice", "send-dossier", "appraise", "decide")) {
            assertThat(clock.clock(dossier, limit, null)).isEmpty();
        }
    }

    @Test
    void a_version_keeps_what_it_does_not_change_and_says_what_it_changed() throws Exception {
        office.on(UNDER_DECREE_303);
        listed("CCN Danh mục một", "CCN Danh mục hai");

        String dossier = office.open("change-plan", "CCN Danh mục một", "45", UNIT);
        Task describe = walk.to(dossier, "describe-plan-change");
        assertThat(field(describe, "planKind").value()).isEqualTo("adjust");
        clerks.complete(
                describe,
                null,
                first(Map.of(
                        "planNewName",
                        "CCN Danh mục một mới",
                        "planKind:2",
                        "withdraw",
                        "planName:2",
                        "CCN Danh mục hai",
                        "planGround:2",
                        "c",
                        "planReason:2",
                        "Không thu hút được nhà đầu tư",
                        "planConversion:2",
                        "Chuyển sang đất nông nghiệp")));
        walk.to(dossier, "record-approval");
        approve(dossier, "77/QĐ-UBND", Map.of("approved", "yes", "approvedArea:1", 42));

        JsonNode list = json("/api/clusters/plan");
        assertThat(list.path("version").path("number").asText()).isEqualTo("77/QĐ-UBND");
        assertThat(list.path("changes").findValuesAsText("kind")).containsExactly("adjust", "withdraw");
        assertThat(list.path("changes").get(0).path("nameBefore").asText()).isEqualTo("CCN Danh mục một");
        assertThat(list.path("changes").get(0).path("areaHa").decimalValue()).isEqualByComparingTo("42");
        assertThat(list.path("entries").findValuesAsText("name"))
                .contains("CCN Danh mục một mới", "CCN Văn Lãng 2")
                .doesNotContain("CCN Danh mục một", "CCN Danh mục hai");
        assertThat(clusters.named("CCN Danh mục hai").orElseThrow().status()).isEqualTo("withdrawn");
        assertThat(plan.standing("CCN Danh mục hai", time.today()).isMissing()).isTrue();

        List<String> numbers = list.path("versions").findValuesAsText("number");
        JsonNode before = json("/api/clusters/plan?version="
                + list.path("versions")
                        .get(numbers.indexOf("77/QĐ-UBND") - 1)
                        .path("id")
                        .asText());
        assertThat(before.path("entries").findValuesAsText("name")).contains("CCN Danh mục hai");
        assertThat(before.path("entries").findValuesAsText("wentOutBy")).contains("77/QĐ-UBND");
        assertThat(page("/clusters/plan")).contains("77/QĐ-UBND", "CCN Danh mục một mới");
        assertThat(page("/dossiers/" + dossier + "/plan")).contains("Rút CCN Danh mục hai", "42,00 ha");
    }

    @Test
    void an_established_cluster_that_goes_out_of_the_list_stays_established_and_the_leaders_read_so() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open("change-plan", "CCN Hòa Sơn 1", "74.9", UNIT);
        Task describe = walk.to(dossier, "describe-plan-change");
        clerks.complete(describe, null, first(Map.of("planKind", "withdraw", "planConversion", "Chuyển đổi dần")));

        Task sign = walk.to(dossier, "sign-proposal");
        assertThat(field(sign, "text-plan-entries").description()).contains("thủ tục bãi bỏ");
        walk.to(dossier, "record-approval");
        approve(dossier, "78/QĐ-UBND", Map.of("approved", "yes"));

        assertThat(clusters.named("CCN Hòa Sơn 1").orElseThrow().status()).isEqualTo("established");
        assertThat(plan.standing("CCN Hòa Sơn 1", time.today()).isMissing()).isTrue();
    }

    @Test
    void what_is_asked_must_fit_the_list_and_be_complete() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open("change-plan", "CCN Văn Lãng 2", "39.5", UNIT);
        Task describe = walk.to(dossier, "describe-plan-change");

        assertThatThrownBy(() -> clerks.complete(
                        describe,
                        null,
                        first(Map.of("planKind", "add", "planKind:2", "withdraw", "planName:2", "CCN Đình Lập"))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                ((Map<?, ?>) problem.properties().get("errors"))
                                        .keySet().stream().map(Object::toString))
                        .containsExactlyInAnyOrder("planKind", "planConversion:2", "planGround:2", "planReason:2"));
    }

    @Test
    void further_clusters_may_be_added_one_save_after_the_other() {
        office.on(UNDER_DECREE_303);
        String dossier = office.open("change-plan", "CCN Nhiều cụm", "20", UNIT);
        for (int number = 2; number <= 5; number++) {
            Task describe = walk.to(dossier, "describe-plan-change");
            clerks.complete(
                    describe,
                    "more",
                    Map.of(
                            "planKind:" + number, "add",
                            "planName:" + number, "CCN Nhiều cụm thứ " + number,
                            "planPlace:" + number, "xã Hoàng Văn Thụ",
                            "planArea:" + number, new BigDecimal("12.5"),
                            "planGround:" + number, "b",
                            "planReason:" + number, "Nhu cầu thuê đất"));
        }
        walk.to(dossier, "record-approval");
        approve(dossier, "80/QĐ-UBND", Map.of("approved", "yes", "approved:3", "no"));

        assertThat(plan.on(time.today()).orElseThrow().entries())
                .extracting(PlanEntry::name)
                .contains("CCN Nhiều cụm", "CCN Nhiều cụm thứ 2", "CCN Nhiều cụm thứ 5")
                .doesNotContain("CCN Nhiều cụm thứ 3");
    }

    @Test
    void an_establishment_finds_its_entry_in_the_list_of_the_day_with_the_decision() {
        office.on(UNDER_DECREE_303);
        listed("CCN Có trong danh mục");
        Map<String, String> found = facts(office.open("CCN Có trong danh mục", "42.5", UNIT));
        assertThat(found).containsEntry("fact:inApprovedCcnList", "yes");
        assertThat(found.get("text-2")).contains("QĐ-UBND", "Ủy ban nhân dân tỉnh", "3");
    }

    @Test
    void a_cluster_that_was_withdrawn_is_not_in_the_list_when_somebody_asks_to_establish_it() {
        office.on(UNDER_DECREE_303);
        listed("CCN Đã rút");
        String dossier = office.open("change-plan", "CCN Đã rút", "39.5", UNIT);
        clerks.complete(
                walk.to(dossier, "describe-plan-change"),
                null,
                first(Map.of("planKind", "withdraw", "planConversion", "Trả lại đất lâm nghiệp")));
        walk.to(dossier, "record-approval");
        approve(dossier, "82/QĐ-UBND", Map.of("approved", "yes"));

        assertThat(facts(office.open("CCN Đã rút", "39.5", UNIT))).containsEntry("fact:inApprovedCcnList", "no");
    }

    @Test
    void the_provincial_committee_may_give_it_back_or_not_agree_and_the_list_stays() throws Exception {
        office.on(UNDER_DECREE_303);
        Long before = plan.on(time.today()).orElseThrow().id();
        String dossier = office.open("change-plan", "CCN Không đồng ý", "39.5", UNIT);
        walk.to(dossier, "direct-integration");
        clerks.complete(dossier, "direct-integration", null, "return", Map.of("reason", "Làm rõ đất lúa"));
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.APPRAISING);
        assertThat(field(walk.to(dossier, "report-plan-change"), "text-1").description())
                .contains("Làm rõ đất lúa");

        walk.to(dossier, "direct-integration");
        clerks.complete(dossier, "direct-integration", null, "refuse", Map.of("reason", "Chưa phù hợp"));
        walk.untilDone(dossier, List.of(), "");

        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(plan.on(time.today()).orElseThrow().id()).isEqualTo(before);
        told(dossier, "Không đồng ý");
    }

    /** Takes clusters into the list by a dossier of their own. */
    private void listed(String first, String... others) {
        String dossier = office.open("change-plan", first, "39.5", UNIT);
        Map<String, Object> answers = new HashMap<>();
        for (int at = 0; at < others.length; at++) {
            String number = ":" + (at + 2);
            answers.put("planKind" + number, "add");
            answers.put("planName" + number, others[at]);
            answers.put("planPlace" + number, "xã Hoàng Văn Thụ");
            answers.put("planArea" + number, 30);
            answers.put("planGround" + number, "b");
            answers.put("planReason" + number, "Nhu cầu thuê đất");
        }
        clerks.complete(walk.to(dossier, "describe-plan-change"), null, answers);
        walk.to(dossier, "record-approval");
        approve(dossier, "70/QĐ-UBND", Map.of("approved", "yes"));
    }

    /** The clerks would write into every row what they are told of the first. */
    private static Map<String, Object> first(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        answers.keySet().stream().filter(key -> !key.contains(":")).forEach(key -> {
            all.putIfAbsent(key + ":2", "");
            all.putIfAbsent(key + ":3", "");
        });
        return all;
    }

    private void approve(String dossier, String number, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("number", number);
        all.put("authority", "provincial-committee");
        clerks.complete(dossier, "record-approval", null, "approved", all);
    }

    private Map<String, String> facts(String establishing) {
        Map<String, String> facts = new HashMap<>();
        tasks.form(walk.to(establishing, "appraise-dossier").id())
                .fields()
                .forEach(field -> facts.put(
                        field.key(),
                        field.value() == null
                                ? field.description()
                                : field.value().toString()));
        return facts;
    }

    private Form.Field field(Task task, String key) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PlanEntry entry(Plan.Version version, String name) {
        return version.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String url) throws Exception {
        return json.readTree(text(get(url).with(httpBasic("admin", "demo"))));
    }

    private String page(String url) throws Exception {
        return text(get(url).with(user(accounts.loadUserByUsername("admin"))));
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return door.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
