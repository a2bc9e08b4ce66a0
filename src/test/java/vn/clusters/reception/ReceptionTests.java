package vn.clusters.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.dossier.Dossiers.Application;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Rules;

/** A dossier from its notice to the full dossier, under the law of 2026. */
@ClustersTest
class ReceptionTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 9, 21);
    private static final LocalDate NOTICED = LocalDate.of(2026, 9, 22);
    private static final LocalDate WINDOW_END = LocalDate.of(2026, 9, 29);
    private static final LocalDate CHECKED = LocalDate.of(2026, 10, 5);
    private static final String LACKING_PAPER = "financial-capacity";

    @Autowired
    Office office;

    @Autowired
    ReceptionSteps steps;

    @Autowired
    Reception reception;

    @Autowired
    Applications applications;

    @Autowired
    RequiredPapers papers;

    @Autowired
    Returns returns;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Officers officers;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @Autowired
    Rules rules;

    private String dossier;

    @BeforeEach
    void a_notice_is_published() {
        office.on(OPENED);
        dossier = office.open("CCN Tiếp nhận " + UUID.randomUUID(), "40", "06172");
        office.on(NOTICED);
        steps.publishNotice(
                dossier,
                "done",
                Map.of(
                        "number",
                        "12/TB-UBND",
                        "issuedOn",
                        NOTICED,
                        "channels",
                        List.of("portal"),
                        "filingPlace",
                        "Tại xã"));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_printed_end_of_the_window_is_the_one_by_which_applications_are_judged() {
        assertThat(reception.of(dossier).notices().get(0).windowEnd()).isEqualTo(WINDOW_END);
        office.on(WINDOW_END.plusDays(5));

        assertThat(apply("Công ty đúng hạn", WINDOW_END).status()).isEqualTo("accepted");
        Applicant late = apply("Công ty muộn", WINDOW_END.plusDays(1));
        assertThat(late.status()).isEqualTo("late");
        assertThat(late.reason()).contains("29/09/2026");

        steps.closeWindow(dossier, "close", Map.of("minutes", "Hai hồ sơ, một hồ sơ muộn"));
        assertThat(dossiers.get(dossier).milestones()).containsEntry(Milestone.WINDOW_END, WINDOW_END);
    }

    @Test
    void after_the_list_is_closed_nobody_is_added() {
        office.on(WINDOW_END);
        steps.closeWindow(dossier, "close", Map.of());
        Applicant after = apply("Công ty sau khi chốt", WINDOW_END);
        assertThat(after.status()).isEqualTo("late");
        assertThat(after.reason()).contains("Danh sách đã chốt");
    }

    @Test
    @Transactional
    void where_the_province_considers_late_applications_they_count_until_the_proposal_is_sent() {
        rules.set("late-applications", "\"considered\"", NOTICED);
        office.on(WINDOW_END.plusDays(2));
        steps.closeWindow(dossier, "close", Map.of());
        assertThat(apply("Công ty đến sau", WINDOW_END.plusDays(1)).status()).isEqualTo("accepted");

        dossiers.reach(dossier, Milestone.SENT_TO_DEPARTMENT, WINDOW_END.plusDays(2), null, null);
        assertThat(apply("Công ty sau tờ trình", WINDOW_END.plusDays(2)).status())
                .isEqualTo("late");
    }

    @Test
    @Transactional
    void a_rule_that_came_after_the_notice_changes_nothing_for_the_late() {
        rules.set("late-applications", "\"considered\"", NOTICED.plusDays(1));
        office.on(WINDOW_END.plusDays(2));
        assertThat(apply("Công ty đến sau", WINDOW_END.plusDays(1)).status()).isEqualTo("late");
    }

    @Test
    void an_application_before_the_first_request_or_from_tomorrow_is_refused() {
        refused("application-before-request", () -> apply("Công ty sớm", OPENED.minusDays(1)));
        refused("future-date", () -> apply("Công ty mai", NOTICED.plusDays(1)));
    }

    @Test
    void a_dossier_with_a_mandatory_paper_lacking_is_not_accepted_and_the_paper_is_named() {
        toTheOfficer();
        assertThatThrownBy(() -> check("accept", Map.of("verdict:" + LACKING_PAPER, "lacking", "fullOn", CHECKED)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("dossier-incomplete");
                    assertThat(problem.properties()).containsEntry("papers", List.of(LACKING_PAPER));
                    assertThat(problem.citation()).isPresent();
                });
        assertThat(dossiers.get(dossier).milestones()).doesNotContainKey(Milestone.FULL_DOSSIER);

        check("accept", Map.of("fullOn", CHECKED));
        assertThat(dossiers.get(dossier).milestones()).containsEntry(Milestone.FULL_DOSSIER, CHECKED);
    }

    @Test
    void a_paper_handed_in_only_if_there_is_one_says_so_once() {
        assertThat(papers.of(dossier))
                .filteredOn(paper -> !paper.mandatory())
                .isNotEmpty()
                .extracting(papers::label)
                .allMatch(label -> label.split("\\(nếu có\\)", -1).length == 2);
    }

    @Test
    void both_rounds_of_a_supplement_are_kept_paper_by_paper() throws Exception {
        toTheOfficer();
        round("Báo cáo tài chính mới có một năm", "31/SCT-QLCN");
        round("Chưa kiểm toán", "32/SCT-QLCN");

        List<SupplementRequest.View> rounds = reception.of(dossier).supplements();
        assertThat(rounds).extracting(SupplementRequest.View::secondRound).containsExactly(false, true);
        assertThat(rounds).extracting(SupplementRequest.View::number).containsExactly("31/SCT-QLCN", "32/SCT-QLCN");
        assertThat(rounds.get(0).items())
                .extracting(
                        SupplementRequest.Item::paper,
                        SupplementRequest.Item::lacking,
                        SupplementRequest.Item::supplied)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        LACKING_PAPER, "Báo cáo tài chính mới có một năm", "Đã nộp bản sửa"));
        door.perform(get("/dossiers/" + dossier + "/supplements").with(user(accounts.loadUserByUsername("admin"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Báo cáo tài chính mới có một năm")))
                .andExpect(content().string(containsString("Chưa kiểm toán")))
                .andExpect(content().string(containsString("Chỉ số một cửa tính quá hạn")));
    }

    @Test
    void a_supplement_must_say_what_is_lacking() {
        toTheOfficer();
        refused("nothing-to-supplement", () -> check("supplement", Map.of()));
    }

    @Test
    void a_returned_proposal_says_why_until_it_is_signed() {
        office.on(WINDOW_END);
        steps.closeWindow(dossier, "close", Map.of());
        compile();
        steps.signProposal(dossier, "return", Map.of("reason", "Thiếu số liệu lấp đầy"));
        assertThat(returns.open(dossier, Returns.COMPILE))
                .hasValueSatisfying(returned -> assertThat(returned.reason()).isEqualTo("Thiếu số liệu lấp đầy"));

        compile();
        sign(WINDOW_END);
        assertThat(returns.open(dossier, Returns.COMPILE)).isEmpty();
    }

    @Test
    void what_the_desk_hands_back_says_why() {
        sent();
        steps.receive(dossier, "hand-back", Map.of("reason", "Thiếu một bộ hồ sơ"));
        assertThat(returns.open(dossier, Returns.COMPILE)).isPresent();
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.AWAITING_RECEPTION);
    }

    @Test
    void the_receipt_names_the_day_on_which_the_result_is_due() {
        toTheOfficer();
        Receipt.View receipt = reception.of(dossier).receipts().get(0);
        assertThat(receipt.receivedOn()).isEqualTo(CHECKED);
        assertThat(receipt.appointmentOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(receipt.sets()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_signed_with_its_reason_or_sent_back() {
        toTheOfficer();
        check("refuse", Map.of("reason", "Không có trong phương án phát triển"));
        steps.signRefusal(dossier, "return", Map.of("returnReason", "Nêu rõ căn cứ"));
        assertThat(returns.open(dossier, Returns.CHECK)).isPresent();
        assertThat(dossiers.get(dossier).status()).isNotEqualTo(DossierStatus.REFUSED);

        steps.signRefusal(
                dossier,
                "sign",
                Map.of("number", "40/SCT-QLCN", "refusedOn", CHECKED, "reason", "Không có trong phương án phát triển"));
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.REFUSED);
    }

    private Applicant apply(String name, LocalDate on) {
        return Acting.as(
                officers.actor("officer.ubnd-06172"),
                () -> applications.take(dossier, new Application(name, on, List.of(), null)));
    }

    private void sent() {
        office.on(WINDOW_END);
        steps.closeWindow(dossier, "close", Map.of());
        compile();
        sign(WINDOW_END);
        office.on(CHECKED);
    }

    private void toTheOfficer() {
        sent();
        steps.receive(dossier, "receive", Map.of("number", "05/SCT-QLCN", "receivedOn", CHECKED, "sets", 2));
        steps.assignOfficer(dossier, "done", Map.of("officer", "appraiser1.sct"));
    }

    private void compile() {
        steps.compile(dossier, "done", answers("paper", "attached", Map.of("necessity", "Cần thiết cho xã biên giới")));
    }

    private void sign(LocalDate on) {
        steps.signProposal(dossier, "sign", Map.of("number", "15/TTr-UBND", "sentOn", on));
    }

    private void check(String outcome, Map<String, Object> more) {
        steps.check(dossier, outcome, answers("verdict", "ok", more));
    }

    private void round(String lacking, String number) {
        check("supplement", Map.of("verdict:" + LACKING_PAPER, "lacking", "note:" + LACKING_PAPER, lacking));
        steps.signSupplementRequest(
                dossier, "sign", Map.of("number", number, "contents", "Đề nghị bổ sung", "requestedOn", time.today()));
        office.forward(3);
        steps.supplement(
                dossier,
                "done",
                Map.of("supplied:" + LACKING_PAPER, "Đã nộp bản sửa", "summary", "Đã sửa", "receivedOn", time.today()));
    }

    private Map<String, Object> answers(String key, String value, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>();
        papers.of(dossier).forEach(paper -> answers.put(key + ":" + paper.paper(), value));
        answers.putAll(more);
        return answers;
    }

    private static void refused(String type, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }
}
