package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions.Choice;

class EditionsTests {

    private static final Editions EDITIONS = new Editions();

    @Test
    void editions_stand_in_the_order_of_their_entry_into_force() {
        assertThat(EDITIONS.all().stream().filter(edition -> edition.law().equals("cluster-law")))
                .extracting(Edition::id)
                .containsExactly("2017-nd68", "2020-nd66", "2024-nd32", "2025-nd139", "2026-nd303");
    }

    @Test
    void an_amending_edition_keeps_what_it_does_not_change() {
        Edition amending = EDITIONS.get("2025-nd139");
        assertThat(amending.resources().get("investor-score.dmn"))
                .isEqualTo(EDITIONS.get("2024-nd32").resources().get("investor-score.dmn"));
        assertThat(amending.resources().get("time-limits.dmn"))
                .isNotEqualTo(EDITIONS.get("2024-nd32").resources().get("time-limits.dmn"));
        assertThat(amending.regulated()).contains("establish-cluster", "change-plan");
    }

    @Test
    void a_replaced_law_lends_nothing_to_its_successor() {
        assertThat(EDITIONS.get("2017-nd68").resources()).doesNotContainKey("investor-score.dmn");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-15,2017-nd68",
        "2020-07-31,2017-nd68",
        "2020-08-01,2020-nd66",
        "2024-04-30,2020-nd66",
        "2024-05-01,2024-nd32",
        "2025-06-30,2024-nd32",
        "2025-07-01,2025-nd139",
        "2026-09-14,2025-nd139",
        "2026-09-15,2026-nd303",
    })
    void the_full_dossier_fixes_the_edition(LocalDate fullDossier, String edition) {
        assertThat(choose(Map.of(Milestone.FULL_DOSSIER, fullDossier)).edition())
                .isEqualTo(edition);
    }

    @Test
    void a_dossier_under_appraisal_stays_under_the_earlier_law_and_the_transition_is_cited() {
        Choice choice = choose(Map.of(
                Milestone.FULL_DOSSIER, LocalDate.parse("2026-09-14"),
                Milestone.APPRAISAL_REPORT, LocalDate.parse("2026-10-01")));
        assertThat(choice.edition()).isEqualTo("2025-nd139");
        assertThat(choice.citation().text()).contains("khoản 2 Điều 35", "303/2026");
        assertThat(choice.reason()).contains("14/09/2026", "15/09/2026");
    }

    @Test
    void a_request_filed_under_the_earlier_law_does_not_keep_it() {
        Choice choice = choose(Map.of(
                Milestone.FIRST_REQUEST, LocalDate.parse("2024-04-15"),
                Milestone.FULL_DOSSIER, LocalDate.parse("2024-05-02")));
        assertThat(choice.edition()).isEqualTo("2024-nd32");
        assertThat(choice.citation().text()).contains("khoản 2 Điều 35 Nghị định 32/2024");
        assertThat(choice.reason()).contains("15/04/2024", "02/05/2024");
    }

    @Test
    void without_a_full_dossier_the_latest_milestone_counts() {
        Choice choice = choose(Map.of(
                Milestone.FIRST_REQUEST, LocalDate.parse("2024-04-15"),
                Milestone.NOTICE, LocalDate.parse("2024-05-03")));
        assertThat(choice.edition()).isEqualTo("2024-nd32");
        assertThat(choice.reason()).contains("03/05/2024", "xác định lại");
    }

    @Test
    void a_transition_years_back_walks_over_every_edition_between() {
        assertThat(choose(Map.of(
                                Milestone.FULL_DOSSIER, LocalDate.parse("2020-07-01"),
                                Milestone.DECISION, LocalDate.parse("2024-06-01")))
                        .edition())
                .isEqualTo("2017-nd68");
    }

    @Test
    void no_edition_applies_before_the_first_decree() {
        assertProblem("no-edition-on-date", Map.of(Milestone.FULL_DOSSIER, LocalDate.parse("2017-07-14")));
    }

    @Test
    void a_choice_needs_a_milestone() {
        assertProblem("no-milestone", Map.of());
    }

    @Test
    void an_unknown_procedure_has_no_edition() {
        Map<Milestone, LocalDate> milestones = Map.of(Milestone.FULL_DOSSIER, LocalDate.parse("2024-05-02"));
        assertThatThrownBy(() -> EDITIONS.choose("bake-bread", milestones))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("unknown-procedure");
                    assertThat(problem.status()).isEqualTo(422);
                });
    }

    private static Choice choose(Map<Milestone, LocalDate> milestones) {
        return EDITIONS.choose("establish-cluster", milestones);
    }

    private static void assertProblem(String type, Map<Milestone, LocalDate> milestones) {
        assertThatThrownBy(() -> choose(milestones))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
