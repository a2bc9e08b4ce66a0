package vn.clusters.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Problem;

class OpinionTests {

    private static final LocalDate ASKED = LocalDate.of(2026, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 12);

    private final Opinion opinion = new Opinion("H37-261001-0001", 1, "stc", ASKED);

    @Test
    void an_agency_that_was_asked_awaits_its_task_and_has_said_nothing() {
        assertThat(opinion.awaitsTask()).isTrue();
        assertThat(opinion.isGiven()).isFalse();
        assertThat(view().conclusion()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12, false", "2026-10-13, true"})
    void an_answer_after_the_last_day_is_admitted_and_marked_late(LocalDate on, boolean late) {
        opinion.give(answer(Verdict.FITS), on, "Chuyên viên", DUE);
        assertThat(view().late()).isEqualTo(late);
        assertThat(opinion.isGiven()).isTrue();
    }

    @Test
    void an_answer_after_recorded_silence_is_late_even_without_a_clock() {
        opinion.fallSilent();
        assertThat(opinion.state()).isEqualTo(Opinion.State.SILENT);
        opinion.give(answer(Verdict.FITS), DUE, "Chuyên viên", null);
        assertThat(view().late()).isTrue();
        assertThat(view().state()).isEqualTo("given");
    }

    @Test
    void an_agency_that_answered_cannot_fall_silent() {
        opinion.give(answer(Verdict.FITS), DUE, "Chuyên viên", DUE);
        opinion.fallSilent();
        assertThat(opinion.state()).isEqualTo(Opinion.State.GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "FITS, NOT_CONCERNED, FITS",
        "FITS, FITS_WITH_CONDITIONS, FITS_WITH_CONDITIONS",
        "OVERLAPS, FITS_WITH_CONDITIONS, OVERLAPS",
        "OVERLAPS, DOES_NOT_FIT, DOES_NOT_FIT",
        "NOT_CONCERNED, NOT_CONCERNED, NOT_CONCERNED"
    })
    void the_conclusion_is_the_worst_of_its_verdicts(Verdict one, Verdict other, Verdict conclusion) {
        opinion.give(answer(one, other), DUE, "Chuyên viên", DUE);
        assertThat(view().conclusion()).isEqualTo(conclusion);
        assertThat(view().verdicts()).extracting(SubjectVerdict::verdict).containsExactly(one, other);
    }

    @Test
    void a_secret_opinion_keeps_only_number_date_and_conclusion() {
        opinion.give(secret("08/CAT-ANKT", DUE), DUE, "Cán bộ tham mưu", DUE);
        assertThat(view())
                .extracting(Opinions.View::documentNumber, Opinions.View::documentDate, Opinions.View::conclusion)
                .containsExactly("08/CAT-ANKT", DUE, Verdict.OVERLAPS);
        assertThat(view().verdicts()).isEmpty();
        assertThat(view().conditions()).isNull();
        assertThat(view().remark()).isNull();
    }

    @Test
    void a_secret_opinion_without_number_or_date_is_refused() {
        refused("secret-opinion-needs-document", secret(null, DUE));
        refused("secret-opinion-needs-document", secret("08/CAT-ANKT", null));
    }

    @Test
    void conditions_must_be_named_when_there_are_any() {
        refused("conditions-missing", answer(Verdict.FITS, Verdict.FITS_WITH_CONDITIONS), null);
    }

    @Test
    void an_opinion_without_a_verdict_is_refused() {
        refused("verdict-missing", answer());
    }

    @Test
    void an_agency_answers_once() {
        opinion.give(answer(Verdict.FITS), DUE, "Chuyên viên", DUE);
        refused("opinion-already-given", answer(Verdict.FITS));
    }

    @Test
    void an_unanswered_question_moves_into_the_next_round_with_its_task() {
        opinion.fallSilent();
        opinion.askAgain(2, DUE.plusDays(3));
        assertThat(opinion.round()).isEqualTo(2);
        assertThat(opinion.state()).isEqualTo(Opinion.State.REQUESTED);
        assertThat(opinion.awaitsTask()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NOT_CONCERNED, false", "FITS, false", "FITS_WITH_CONDITIONS, true", "DOES_NOT_FIT, true"})
    void only_what_demands_something_must_be_absorbed_and_only_once(Verdict verdict, boolean needed) {
        opinion.give(answer(verdict), DUE, "Chuyên viên", DUE);
        assertThat(opinion.needsAbsorption()).isEqualTo(needed);
        opinion.absorb("absorbed", null);
        assertThat(opinion.needsAbsorption()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"partly", "not-absorbed"})
    void what_is_not_wholly_absorbed_must_be_explained(String how) {
        opinion.give(answer(Verdict.OVERLAPS), DUE, "Chuyên viên", DUE);
        assertThatThrownBy(() -> opinion.absorb(how, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("explanation-missing"));
        opinion.absorb(how, "Đã điều chỉnh ranh giới");
        assertThat(view().explanation()).isEqualTo("Đã điều chỉnh ranh giới");
    }

    private void refused(String type, Answer answer) {
        assertThatThrownBy(() -> opinion.give(answer, DUE, "Chuyên viên", DUE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private void refused(String type, Answer answer, String conditions) {
        refused(type, new Answer(answer.verdicts(), conditions, answer.remark(), answer.documentNumber(), null, false));
    }

    private static Answer answer(Verdict... verdicts) {
        return new Answer(subjects(Stream.of(verdicts)), "Chừa hành lang suối", "Không", "12/STC-ĐT", DUE, false);
    }

    private static Answer secret(String number, LocalDate date) {
        return new Answer(
                subjects(Stream.of(Verdict.FITS, Verdict.OVERLAPS)),
                "nội dung mật",
                "nội dung mật",
                number,
                date,
                true);
    }

    private static List<SubjectVerdict> subjects(Stream<Verdict> verdicts) {
        List<Verdict> given = verdicts.toList();
        return IntStream.range(0, given.size())
                .mapToObj(i -> new SubjectVerdict("subject-" + i, "Nội dung " + i, given.get(i)))
                .toList();
    }

    private Opinions.View view() {
        return opinion.view("Sở Tài chính", DUE);
    }
}
