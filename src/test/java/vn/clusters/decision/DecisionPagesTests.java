package vn.clusters.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.clusters.demo.Clerks;
import vn.clusters.document.Documents;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** What people see of a decision: the panel, the printed paper, the JSON. */
@ClustersTest
class DecisionPagesTests {

    private static final String BASES = "Luật Tổ chức chính quyền địa phương\nQuyết định phê duyệt quy hoạch tỉnh";

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Documents documents;

    @Autowired
    BusinessTime time;

    private MockHttpSession session;

    @BeforeEach
    void signedInUnderDecree303() throws Exception {
        office.on(LocalDate.of(2026, 9, 21));
        session =
                (MockHttpSession) door.perform(formLogin("/login").user("admin").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession();
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void before_the_submission_there_is_nothing_to_show() throws Exception {
        String dossier = office.open("CCN Trang quyết định A", "39.5", "06172");
        assertThat(panel(dossier)).contains("chưa thẩm tra");
        assertThat(get("/api/dossiers/" + dossier + "/decision", 200)).contains("\"decision\":null");
        assertThat(get("/dossiers/" + dossier + "/decision.pdf", 404)).contains("chưa có dự thảo quyết định");
        get("/api/dossiers/H37-000000-0000/decision", 404);
    }

    @Test
    void the_paper_is_a_draft_until_it_has_its_number() throws Exception {
        String dossier = verified("CCN Trang quyết định B");
        assertThat(printed(dossier, "draft"))
                .contains("DỰ THẢO", "…/QĐ-UBND", "ngày … tháng … năm …", "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN")
                .contains("Thành lập Cụm công nghiệp Trang quyết định B với các nội dung chủ yếu sau")
                .contains("39,50 ha", "Công ty A", "300.000.000.000 đồng", "CHỦ TỊCH")
                .contains("Diện tích đất tối thiểu dành cho doanh nghiệp thuộc diện ưu tiên: 2,50 ha")
                .contains("Bộ Công Thương (để báo cáo)");

        clerks.complete(
                dossier,
                "decide-establishment",
                null,
                "approve",
                Map.of("capacity", "vice-chair", "conditions", "Khởi công trong 12 tháng", "signer", "Người ký thử"));
        clerks.complete(dossier, "issue-decision", null, null, Map.of("number", "7711/QĐ-UBND"));

        assertThat(printed(dossier, "issued"))
                .contains("Số: 7711/QĐ-UBND", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Người ký thử", "Khởi công trong 12 tháng.")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void the_legal_bases_are_those_of_the_edition() throws Exception {
        assertThat(printed(verified("CCN Trang quyết định C"), "bases"))
                .containsSubsequence(
                        "Căn cứ Luật Tổ chức chính quyền địa phương;",
                        "Căn cứ Quyết định phê duyệt quy hoạch tỉnh;",
                        "Căn cứ Nghị định 32/2024/NĐ-CP;",
                        "Căn cứ Nghị định 303/2026/NĐ-CP;",
                        "Căn cứ Thông tư 14/2024/TT-BCT;",
                        "Theo đề nghị của Giám đốc Sở Công Thương tại Báo cáo thẩm định số");
    }

    @Test
    void a_repeated_number_or_one_out_of_order_is_shown_and_not_refused() throws Exception {
        String dossier = verified("CCN Trang quyết định D");
        String earlier = time.today().minusDays(3).toString();
        documents.issue("H37-1", "decision", "7799/QĐ-UBND", LocalDate.parse(earlier), "ubnd-tinh", "Văn bản khác");
        documents.issue("H37-2", "decision", "7712/QĐ-UBND", LocalDate.parse(earlier), "ubnd-tinh", "Văn bản khác");
        walk.to(dossier, "issue-decision");
        clerks.complete(dossier, "issue-decision", null, null, Map.of("number", "7712/QĐ-UBND"));

        JsonNode shown = json.readTree(get("/api/dossiers/" + dossier + "/decision", 200));
        assertThat(shown.get("numberRepeated").asBoolean()).isTrue();
        assertThat(shown.get("outOfOrder").findValuesAsText("number")).contains("7799/QĐ-UBND");
        assertThat(panel(dossier))
                .contains("Số này đã được cấp cho một văn bản khác trong năm")
                .contains("Số và ngày không theo thứ tự với văn bản số 7799/QĐ-UBND");
    }

    @Test
    void the_panel_tells_what_was_decided_and_who_was_told() throws Exception {
        String dossier = verified("CCN Trang quyết định E");
        walk.to(dossier, "issue-decision");
        clerks.complete(dossier, "issue-decision", null, null, Map.of("number", "7713/QĐ-UBND"));

        assertThat(panel(dossier))
                .contains("Báo cáo thẩm định số", "Số 7713/QĐ-UBND", "Chủ tịch ký", "Đã ban hành quyết định")
                .contains("Bộ Công Thương", "Được giao làm chủ đầu tư", "/dossiers/" + dossier + "/decision.pdf");
        JsonNode decision = json.readTree(get("/api/dossiers/" + dossier + "/decision", 200))
                .get("decision");
        assertThat(decision.get("stage").asText()).isEqualTo("issued");
        assertThat(decision.get("contents").get("areaHa").decimalValue()).isEqualByComparingTo("39.5");
        assertThat(decision.get("sendings").findValuesAsText("result")).contains("copy", "winner");
    }

    @Test
    void a_refusal_shows_its_reasons_and_prints_no_decision() throws Exception {
        String dossier = verified("CCN Trang quyết định F");
        clerks.complete(
                dossier, "decide-establishment", null, "refuse", Map.of("reason", "Không phù hợp quy hoạch tỉnh"));
        clerks.complete(dossier, "issue-refusal", null, null, Map.of("number", "7714/UBND-KT"));

        assertThat(panel(dossier))
                .contains("Không phù hợp quy hoạch tỉnh", "Không được phê duyệt")
                .doesNotContain("decision.pdf");
        get("/dossiers/" + dossier + "/decision.pdf", 404);
    }

    private String verified(String cluster) {
        String dossier = office.open(cluster, "39.5", "06172");
        walk.to(dossier, "verify-submission");
        clerks.complete(
                dossier,
                "verify-submission",
                null,
                "forward",
                Map.of("furtherBases", BASES, "minimumLandHa", "2.5", "trades", "Cơ khí, điện tử, may mặc"));
        return dossier;
    }

    private String panel(String dossier) throws Exception {
        return get("/dossiers/" + dossier + "/decision", 200);
    }

    private String get(String url, int status) throws Exception {
        return answer(url, status).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String url, int status) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(url);
        MockHttpServletResponse answer = door.perform(
                        url.startsWith("/api/") ? request.with(httpBasic("admin", "demo")) : request.session(session))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(url).isEqualTo(status);
        return answer;
    }

    /** The text of the paper, which is left in {@code target/} for a person to look at. */
    private String printed(String dossier, String name) throws Exception {
        byte[] pdf = answer("/dossiers/" + dossier + "/decision.pdf", 200).getContentAsByteArray();
        Files.write(Path.of("target", "decision-" + name + ".pdf"), pdf);
        return text(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
