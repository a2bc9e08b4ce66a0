package vn.clusters.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
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
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** A council of three on a real dossier with two applicants, seen through its panel and as JSON. */
@ClustersTest
class SelectionTests {

    private static final String CHAIR = "vicechair.ubnd-tinh";
    private static final String DEPUTY = "member.sct";
    private static final String MEMBER = "member.stc";
    private static final Map<String, String> STRONG =
            Map.of("infrastructure", "12", "environment", "12", "capacity", "25", "finance", "30.5");
    private static final Map<String, String> WEAK =
            Map.of("infrastructure", "10", "environment", "9.5", "capacity", "15", "finance", "15");

    @Autowired
    Office office;

    @Autowired
    SelectionSteps steps;

    @Autowired
    Selections selections;

    @Autowired
    Dossiers dossiers;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    private String dossier;
    private List<Long> applicants;

    @BeforeEach
    void a_council_is_established_for_two_applicants() {
        office.on(LocalDate.of(2026, 10, 1));
        dossier = office.open(Map.of(
                "procedure",
                "establish-cluster",
                "cluster",
                Map.of("name", "CCN Chấm điểm " + UUID.randomUUID(), "areaHa", 40, "units", List.of("06172")),
                "applicants",
                List.of(Map.of("name", "Công ty An"), Map.of("name", "Công ty Bình"))));
        applicants = dossiers.get(dossier).applicants().stream()
                .map(Dossiers.Applicant::id)
                .toList();
        steps.propose(
                dossier,
                "done",
                Map.of(
                        "chair",
                        CHAIR,
                        "deputies",
                        List.of(DEPUTY),
                        "members",
                        List.of(MEMBER),
                        "secretary",
                        "secretary.sct"));
        String number = 100 + (int) (Math.abs(UUID.randomUUID().getMostSignificantBits()) % 900_000) + "/QĐ-UBND";
        steps.establish(dossier, "establish", Map.of("number", number, "date", LocalDate.of(2026, 10, 1)));
        steps.setCriteria(dossier, "done", Map.of("aggregation", "mean", "subCriteria", "Theo hướng dẫn"));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void whoever_scores_is_the_chair_the_deputies_and_the_members() {
        assertThat(steps.members(dossier)).containsExactly(CHAIR, DEPUTY, MEMBER);
        assertThat(steps.secretary(dossier)).isEqualTo("secretary.sct");
    }

    @Test
    void council_criteria_and_rules_are_shown_with_their_citations() throws Exception {
        panel(MEMBER)
                .andExpect(content().string(containsString("Phó Giám đốc – Sở Công Thương")))
                .andExpect(content().string(containsString("Trung bình cộng")))
                .andExpect(content().string(containsString("Năng lực, kinh nghiệm")))
                .andExpect(content().string(containsString("theo đề xuất của Chủ tịch Hội đồng")));
        json(MEMBER)
                .andExpect(jsonPath("$.criteria", hasSize(4)))
                .andExpect(jsonPath("$.criteria[3].max").value(40))
                .andExpect(jsonPath("$.passMark.max").value(50))
                .andExpect(jsonPath("$.tieRule.citation").isNotEmpty())
                .andExpect(jsonPath("$.council.secretary.username").value("secretary.sct"));
    }

    @Test
    void until_all_have_scored_everyone_sees_only_their_own_sheet() throws Exception {
        score(CHAIR, STRONG, WEAK);

        json(CHAIR)
                .andExpect(jsonPath("$.runs[0].applicants[0].sheets[0].total").value(79.5));
        for (String other : List.of(MEMBER, "secretary.sct", "appraiser1.sct", "admin")) {
            json(other)
                    .andExpect(jsonPath("$.runs[0].applicants").isEmpty())
                    .andExpect(jsonPath("$.runs[0].complete").value(false))
                    .andExpect(jsonPath("$.runs[0].waiting", hasSize(2)))
                    .andExpect(jsonPath("$.council.chair.scored").value(true));
            panel(other)
                    .andExpect(content().string(not(containsString("79,5"))))
                    .andExpect(content().string(containsString("Còn 2 thành viên chưa chấm điểm")));
        }
        door.perform(get("/dossiers/" + dossier + "/trace").with(user(accounts.loadUserByUsername(MEMBER))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("đã nộp phiếu")))
                .andExpect(content().string(not(containsString("30.5"))))
                .andExpect(content().string(not(containsString("30,5"))));
    }

    @Test
    void when_all_have_scored_everything_is_open_and_the_highest_comes_first() throws Exception {
        scoreByAll(STRONG, WEAK);

        Selections.Result result = selections.of(dossier).orElseThrow();
        assertThat(result.ranking())
                .extracting(Selections.Standing::name)
                .containsExactly("Công ty An", "Công ty Bình");
        assertThat(result.ranking()).extracting(Selections.Standing::assignable).containsExactly(true, false);
        assertThat(result.winner()).isEqualTo(applicants.get(0));
        panel("appraiser1.sct")
                .andExpect(content().string(containsString("79,5")))
                .andExpect(content().string(containsString("49,5")))
                .andExpect(content().string(containsString("Không đạt")));
        json("appraiser1.sct")
                .andExpect(jsonPath("$.runs[0].applicants[0].sheets", hasSize(3)))
                .andExpect(jsonPath("$.runs[0].applicants[1].together.total").value(49.5));
    }

    @Test
    void on_a_tie_nobody_wins_until_the_council_proposes() throws Exception {
        scoreByAll(STRONG, STRONG);

        Selections.Result tied = selections.of(dossier).orElseThrow();
        assertThat(tied.tie()).isTrue();
        assertThat(tied.winner()).isNull();
        steps.conclude(
                dossier,
                "conclude",
                Map.of("proposedApplicant", applicants.get(1).toString(), "reason", "Chủ tịch Hội đồng đề xuất"));
        panel("admin")
                .andExpect(content().string(containsString("Đồng điểm cao nhất")))
                .andExpect(content().string(containsString("Hội đồng đề xuất: Công ty Bình")));
        json("admin")
                .andExpect(jsonPath("$.result.proposed").value(applicants.get(1)))
                .andExpect(jsonPath("$.proposedName").value("Công ty Bình"));
    }

    @Test
    void nobody_is_proposed_when_nobody_reaches_the_pass_mark() throws Exception {
        scoreByAll(WEAK, WEAK);
        Selections.Result result = selections.of(dossier).orElseThrow();
        assertThat(result.anyoneAssignable()).isFalse();
        assertThat(result.winner()).isNull();
        steps.conclude(dossier, "conclude", Map.of("proposedApplicant", "none", "reason", "Không ai đạt"));
        panel("admin").andExpect(content().string(containsString("Không có nhà đầu tư đạt")));
    }

    @Test
    void scored_anew_the_earlier_sheets_stay() throws Exception {
        scoreByAll(STRONG, WEAK);
        steps.conclude(dossier, "rescore", Map.of("reason", "Sai sót khi cộng điểm"));
        assertThat(selections.of(dossier).orElseThrow().ranking()).isEmpty();
        scoreByAll(WEAK, STRONG);

        json("admin")
                .andExpect(jsonPath("$.runs", hasSize(2)))
                .andExpect(jsonPath("$.runs[0].applicants[0].together.total").value(79.5))
                .andExpect(jsonPath("$.runs[1].applicants[0].together.total").value(49.5));
        panel("admin").andExpect(content().string(containsString("Lần chấm 1 (đã chấm lại)")));
    }

    @Test
    void a_score_above_its_maximum_is_refused_with_the_citation() {
        Map<String, String> tooMuch = new HashMap<>(STRONG);
        tooMuch.put("infrastructure", "15.5");
        assertThatThrownBy(() -> score(CHAIR, tooMuch, WEAK)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo("score-above-maximum");
            assertThat(problem.citation()).isPresent();
        });
        score(CHAIR, STRONG, WEAK);
    }

    @Test
    void a_member_hands_in_one_sheet() {
        score(CHAIR, STRONG, WEAK);
        assertThatThrownBy(() -> score(CHAIR, WEAK, STRONG))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("already-scored"));
    }

    @Test
    void a_dossier_without_a_council_says_so() throws Exception {
        dossier = office.open("CCN Chưa có Hội đồng " + UUID.randomUUID(), "40", "06172");
        panel("admin").andExpect(content().string(containsString("Chưa có Hội đồng")));
        door.perform(get("/api/dossiers/" + dossier + "/selection").with(httpBasic("admin", "demo")))
                .andExpect(status().isNotFound());
    }

    private void scoreByAll(Map<String, String> first, Map<String, String> second) {
        steps.members(dossier).forEach(member -> score(member, first, second));
    }

    private void score(String member, Map<String, String> first, Map<String, String> second) {
        Map<String, Object> sheet = new HashMap<>();
        first.forEach((key, points) -> sheet.put("score:" + applicants.get(0) + "." + key, new BigDecimal(points)));
        second.forEach((key, points) -> sheet.put("score:" + applicants.get(1) + "." + key, new BigDecimal(points)));
        steps.score(dossier, member, "done", sheet);
    }

    private ResultActions panel(String officer) throws Exception {
        return door.perform(get("/dossiers/" + dossier + "/scoring").with(user(accounts.loadUserByUsername(officer))))
                .andExpect(status().isOk());
    }

    private ResultActions json(String officer) throws Exception {
        return door.perform(get("/api/dossiers/" + dossier + "/selection").with(httpBasic(officer, "demo")))
                .andExpect(status().isOk());
    }
}
