package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Editions;
import vn.clusters.law.PaperLists;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.LawAnswers;
import vn.clusters.support.Office;
import vn.clusters.support.Situation;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/**
 * A decree that does not exist: one folder with what it changes (a step more, shorter limits, a paper less) and the form
 * of its step. No Java knows of it.
 */
@ClustersTest
@Import(NewEditionTests.NextYear.class)
class NewEditionTests {

    /** The law with the folder of the new decree beside the others. */
    @TestConfiguration
    static class NextYear {
        @Bean
        @Primary
        Editions editionsOfNextYear() {
            return new Editions(List.of("classpath*:", "classpath:new-decree/"));
        }
    }

    private static final String COMMUNE = "06172";

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    LawAnswers answers;

    @Autowired
    PaperLists lists;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Tasks tasks;

    @Autowired
    Clerks clerks;

    @Autowired
    StatutoryClock clock;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @TestFactory
    Stream<DynamicTest> the_new_law_answers_each_of_its_situations() {
        return Situation.in(Path.of("src/test/resources/new-decree/bpmn/cluster-law/2027-nd12/examples.yaml")).stream()
                .map(one -> dynamicTest(one.situation(), () -> answers.verify("2027-nd12", one)));
    }

    @Test
    void a_dossier_of_the_new_law_goes_through_the_new_step_under_its_limits() {
        office.on(LocalDate.of(2027, 3, 15));
        String dossier = office.open("CCN Nghị định mới", "39.5", COMMUNE);

        walk.untilDone(dossier, List.of(), "verify-capacity");
        Task step = open(dossier, "verify-capacity");
        assertThat(step.edition()).isEqualTo("2027-nd12");
        assertThat(step.name()).isEqualTo("Xác minh năng lực tài chính");
        assertThat(step.citation().text()).contains("Nghị định 12/2027/NĐ-CP");
        assertThat(clock.clock(dossier, "appraise", null).orElseThrow().value()).isEqualTo(12);

        clerks.complete(dossier, "verify-capacity", null, null, Map.of("source", "Ngân hàng nơi mở tài khoản"));
        assertThat(open(dossier, "propose-council").edition()).isEqualTo("2027-nd12");
    }

    @Test
    void a_dossier_of_the_earlier_law_never_meets_the_new_step() {
        office.on(LocalDate.of(2026, 10, 5));
        String dossier = office.open("CCN Luật trước", "39.5", COMMUNE);

        walk.untilDone(dossier, List.of("choose-agencies"), "propose-council");
        assertThat(open(dossier, "propose-council").edition()).isEqualTo("2026-nd303");
        assertThat(clock.clock(dossier, "appraise", null).orElseThrow().value()).isEqualTo(20);
    }

    @Test
    void only_the_new_law_asks_for_one_paper_less() {
        assertThat(lists.required("2026-nd303", "establish-cluster"))
                .hasSize(lists.required("2027-nd12", "establish-cluster").size() + 1);
    }

    @Test
    void the_comparison_with_the_earlier_law_names_the_step_the_limits_and_the_paper() throws Exception {
        String page = door.perform(
                        get("/law/2026-nd303/compare/2027-nd12").with(user(accounts.loadUserByUsername("admin"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String text = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Thêm bước Xác minh năng lực tài chính")
                .contains("Đổi Sở Công Thương thẩm định Số ngày: 20")
                .contains("Số ngày: 12")
                .contains("Thành phần hồ sơ – – 1");
        assertThat(count(text, "(không có)")).isEqualTo(1);
    }

    private static long count(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    private Task open(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
