package vn.clusters.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Rules;

/** Agencies asked and answering on a real dossier, seen through its panel and as JSON. */
@ClustersTest
class ConsultationTests {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Office office;

    @Autowired
    OpinionSteps steps;

    @Autowired
    OpinionRecord record;

    @Autowired
    OpinionSubjects subjects;

    @Autowired
    Officers officers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @Autowired
    Rules rules;

    @Autowired
    List<FieldSource> sources;

    private String dossier;

    @BeforeEach
    void three_agencies_are_asked() {
        office.on(LocalDate.of(2026, 10, 1));
        dossier = office.open("CCN Góp ý " + UUID.randomUUID(), "40", "06172");
        dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
        ask("stc", "sxd", "cat");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_late_answer_after_silence_is_shown_as_late_with_its_verdicts() throws Exception {
        give("stc", "fits", Map.of());
        office.forward(20);
        steps.recordSilence(dossier);
        give("sxd", "overlaps", Map.of("conditions", "Dịch ranh giới về phía đông", "documentNumber", "31/SXD-QH"));

        panel("officer.stc")
                .andExpect(content().string(containsString("Không trả lời trong hạn")))
                .andExpect(content().string(containsString("Trả lời muộn")))
                .andExpect(content().string(containsString("Dịch ranh giới về phía đông")))
                .andExpect(content().string(containsString("31/SXD-QH")));
        json("officer.stc")
                .andExpect(jsonPath("$.rounds[0].question").value("Cho ý kiến về ranh giới"))
                .andExpect(jsonPath("$.items[0].agency").value("stc"))
                .andExpect(jsonPath("$.items[0].late").value(false))
                .andExpect(jsonPath("$.items[1].late").value(true))
                .andExpect(jsonPath("$.items[1].conclusion").value("overlaps"))
                .andExpect(jsonPath("$.items[1].verdicts[0].verdict").value("overlaps"))
                .andExpect(jsonPath("$.items[2].state").value("silent"));
    }

    @Test
    @Transactional
    void silence_is_consent_only_where_the_province_said_so_before_the_agencies_were_asked() throws Exception {
        office.forward(20);
        rules.set("opinion-silence", "\"consent\"", LocalDate.of(2026, 10, 2));
        steps.recordSilence(dossier);
        panel("officer.stc").andExpect(content().string(not(containsString("được coi là đồng ý"))));
        assertThat(draft()).doesNotContain("được coi là đồng ý");

        ask("skhcn");
        steps.recordSilence(dossier);
        panel("officer.stc").andExpect(content().string(containsString("được coi là đồng ý (" + Rules.CITED + ")")));
        assertThat(draft()).contains("được coi là đồng ý (" + Rules.CITED + ")");
    }

    private String draft() {
        return sources.stream()
                .filter(source -> source.name().equals("opinion-summary-draft"))
                .findFirst()
                .orElseThrow()
                .items(dossier, null)
                .get(0)
                .value()
                .toString();
    }

    @Test
    void nothing_of_a_secret_opinion_is_shown_but_number_date_and_conclusion() throws Exception {
        give(
                "cat",
                "does-not-fit",
                Map.of(
                        "secret",
                        true,
                        "documentNumber",
                        "08/CAT-ANKT",
                        "documentDate",
                        LocalDate.of(2026, 10, 1),
                        "conditions",
                        "điều không được lộ"));

        panel("admin")
                .andExpect(content().string(containsString("08/CAT-ANKT")))
                .andExpect(content().string(containsString("Không phù hợp")))
                .andExpect(content().string(not(containsString("điều không được lộ"))));
        json("admin").andExpect(content().string(not(containsString("điều không được lộ"))));
        attach("officer.cat", "cat").andExpect(status().isConflict());
    }

    @Test
    void an_agency_adds_its_signed_answer_and_nobody_elses() throws Exception {
        attach("officer.stc", "stc").andExpect(status().isOk());
        panel("officer.sxd").andExpect(content().string(containsString("tra-loi.pdf")));
        json("officer.stc")
                .andExpect(jsonPath("$.items[0].files[0].fileName").value("tra-loi.pdf"))
                .andExpect(jsonPath("$.items[1].files").isEmpty());

        attach("officer.sxd", "stc").andExpect(status().isForbidden());
        door.perform(multipart("/api/dossiers/" + dossier + "/papers")
                        .file(file())
                        .param("paper", "opinion:stc")
                        .with(httpBasic("officer.sxd", "demo")))
                .andExpect(status().isForbidden());
        attach("officer.skhcn", "skhcn").andExpect(status().isForbidden());
    }

    @Test
    void asked_again_an_agency_that_was_silent_answers_once_and_one_that_answered_answers_anew() throws Exception {
        give("stc", "fits-with-conditions", Map.of("conditions", "Bổ sung vốn chủ sở hữu"));
        attach("officer.stc", "stc");
        steps.recordSilence(dossier);
        absorb("ask-again", Map.of("absorption:stc", "absorbed"));
        office.forward(5);
        ask("stc", "sxd");

        assertThat(steps.requested(dossier)).containsExactly("stc");
        List<OpinionRecord.Round> rounds = record.of(dossier);
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).lines())
                .extracting(line -> line.opinion().agency())
                .containsExactly("stc", "cat");
        assertThat(rounds.get(0).lines().get(0).files()).hasSize(1);
        assertThat(rounds.get(1).lines())
                .extracting(line -> line.opinion().agency())
                .containsExactlyInAnyOrder("sxd", "stc");
        assertThat(rounds.get(1).lines())
                .allSatisfy(line -> assertThat(line.files()).isEmpty());
    }

    @Test
    void the_department_says_what_it_takes_over_and_why_not() throws Exception {
        give("stc", "does-not-fit", Map.of("remark", "Vốn chủ sở hữu chưa đủ"));
        absorb(
                "absorb",
                Map.of(
                        "absorption:stc",
                        "not-absorbed",
                        "explanation:stc",
                        "Đã có cam kết góp vốn",
                        "summary",
                        "Một ý"));

        panel("admin")
                .andExpect(content().string(containsString("Không tiếp thu")))
                .andExpect(content().string(containsString("Đã có cam kết góp vốn")))
                .andExpect(content().string(containsString("Một ý")));
    }

    @Test
    void a_dossier_on_which_nobody_was_asked_says_so() throws Exception {
        dossier = office.open("CCN Chưa hỏi " + UUID.randomUUID(), "40", "06172");
        panel("admin").andExpect(content().string(containsString("Chưa lấy ý kiến cơ quan nào.")));
        json("admin").andExpect(jsonPath("$.items").isEmpty());
    }

    private void ask(String... agencies) {
        steps.choose(dossier, "done", Map.of("agencies", List.of(agencies), "question", "Cho ý kiến về ranh giới"));
    }

    private void give(String agency, String verdict, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        subjects.of(agency).keySet().forEach(subject -> answers.put("verdict:" + subject, verdict));
        Acting.as(officers.actor("officer." + agency), () -> {
            steps.give(dossier, agency, "done", answers);
            return null;
        });
    }

    private void absorb(String outcome, Map<String, Object> answers) {
        steps.absorb(dossier, outcome, answers);
    }

    private ResultActions panel(String officer) throws Exception {
        return door.perform(get("/dossiers/" + dossier + "/opinions").with(user(accounts.loadUserByUsername(officer))))
                .andExpect(status().isOk());
    }

    private ResultActions json(String officer) throws Exception {
        return door.perform(get("/api/dossiers/" + dossier + "/opinions").with(httpBasic(officer, "demo")))
                .andExpect(status().isOk());
    }

    private ResultActions attach(String officer, String agency) throws Exception {
        return door.perform(multipart("/dossiers/" + dossier + "/opinions/" + agency)
                .file(file())
                .header("HX-Request", "true")
                .with(csrf())
                .with(user(accounts.loadUserByUsername(officer))));
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile("file", "tra-loi.pdf", "application/pdf", PDF);
    }
}
