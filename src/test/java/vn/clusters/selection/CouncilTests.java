package vn.clusters.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.clusters.kernel.Problem;

class CouncilTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Council council = new Council("H37-261001-0001");

    @Test
    void chair_deputies_and_members_score_and_the_secretary_does_not() {
        compose("secretary");
        assertThat(council.scorers()).containsExactly("chair", "deputy", "one", "two");
        assertThat(council.everybody()).contains("secretary");
    }

    @Test
    void a_secretary_is_nobody_who_scores() {
        refused("secretary-is-member", () -> compose("one"));
        refused("secretary-is-member", () -> compose("deputy"));
        refused("secretary-is-member", () -> compose("chair"));
    }

    @Test
    void a_chair_alone_is_no_council() {
        refused("council-empty", () -> council.compose("chair", List.of(), List.of(), "secretary", null));
        refused("council-empty", () -> council.compose("chair", List.of("chair"), List.of("chair"), "secretary", null));
    }

    @Test
    void nobody_sits_on_two_seats() {
        council.compose("chair", List.of("deputy"), List.of("deputy", "one", "chair"), "secretary", null);
        assertThat(council.seated(Seat.Duty.DEPUTY)).containsExactly("deputy");
        assertThat(council.seated(Seat.Duty.MEMBER)).containsExactly("one");
    }

    @Test
    void a_council_that_was_sent_back_is_proposed_anew_and_an_established_one_stands() {
        compose("secretary");
        council.compose("chair", List.of(), List.of("three"), "secretary", "theo ý kiến");
        assertThat(council.scorers()).containsExactly("chair", "three");
        council.establish("15/QĐ-UBND", DAY);
        refused("council-established", () -> compose("secretary"));
    }

    @Test
    void criteria_are_set_once() {
        compose("secretary");
        council.setCriteria(Aggregation.MEDIAN, "Chi tiết", DAY);
        refused("criteria-frozen", () -> council.setCriteria(Aggregation.MEAN, null, DAY.plusDays(1)));
        assertThat(council.aggregation()).isEqualTo(Aggregation.MEDIAN);
    }

    private void compose(String secretary) {
        council.compose("chair", List.of("deputy"), List.of("one", "two"), secretary, null);
    }

    private static void refused(String type, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }
}
