package vn.clusters.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.clusters.kernel.Problem;

class DecisionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Decision decision = new Decision("H37-261102-0001");

    @Test
    void a_decision_goes_from_the_draft_to_the_number() {
        decision.submit(contents(7L), "Chuyên viên", DAY);
        decision.approve("Hoàn thành trong 12 tháng", Capacity.VICE_CHAIR, "Người ký", "Chủ tịch", DAY);
        decision.issue("854/QĐ-UBND", DAY);

        assertThat(decision.view())
                .extracting(Decisions.View::stage, Decisions.View::number, Decisions.View::capacity)
                .containsExactly(Stage.ISSUED, "854/QĐ-UBND", Capacity.VICE_CHAIR);
        assertThat(decision.contents().conditions()).isEqualTo("Hoàn thành trong 12 tháng");
    }

    @Test
    void nobody_is_approved_without_an_investor() {
        decision.submit(contents(null), "Chuyên viên", DAY);
        refused(() -> decision.approve(null, Capacity.CHAIR, null, "Chủ tịch", DAY), "no-investor");
        assertThat(decision.view().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void what_is_given_back_keeps_its_draft_and_may_be_submitted_again() {
        decision.submit(contents(7L), "Chuyên viên", DAY);
        decision.giveBack("Làm rõ tiến độ");
        assertThat(decision.contents().investor()).isEqualTo("Công ty A");
        assertThat(decision.reason()).isEqualTo("Làm rõ tiến độ");

        decision.submit(contents(7L), "Chuyên viên", DAY);
        assertThat(decision.reason()).isNull();
    }

    @Test
    void a_step_out_of_turn_is_refused() {
        refused(() -> decision.approve(null, Capacity.CHAIR, null, "Chủ tịch", DAY), "decision-stage");
        refused(() -> decision.issue("854/QĐ-UBND", DAY), "decision-stage");
        refused(decision::isToBeRegistered, "decision-stage");
        decision.submit(contents(7L), "Chuyên viên", DAY);
        decision.refuse("Không phù hợp quy hoạch", Capacity.CHAIR, null, "Chủ tịch", DAY);
        refused(() -> decision.issue("854/QĐ-UBND", DAY), "decision-stage");
        refused(() -> decision.submit(contents(7L), "Chuyên viên", DAY), "decision-stage");
    }

    @Test
    void it_is_registered_and_sent_once() {
        decision.submit(contents(7L), "Chuyên viên", DAY);
        decision.approve(null, Capacity.CHAIR, null, "Chủ tịch", DAY);
        decision.issue("854/QĐ-UBND", DAY);
        assertThat(decision.isToBeRegistered()).isTrue();
        assertThat(decision.isToBeSent()).isTrue();

        decision.registered(DAY);
        decision.sent(List.of(new Sending(Sending.Kind.MINISTRY, "Bộ Công Thương", Sending.Result.COPY, DAY)));
        assertThat(decision.isToBeRegistered()).isFalse();
        assertThat(decision.isToBeSent()).isFalse();
    }

    @Test
    void figures_are_kept_without_needless_zeros() {
        assertThat(contents(7L).areaHa()).hasToString("70");
        assertThat(contents(7L).capitalVnd()).hasToString("300000000000");
    }

    private static Contents contents(Long investor) {
        return new Contents(
                "CCN Hồ Sơn 1",
                new BigDecimal("70.000000"),
                "xã Hồ Sơn",
                "Cơ khí",
                "normal",
                null,
                investor,
                investor == null ? null : "Công ty A",
                "Đồng bộ",
                new BigDecimal("3E+11"),
                "Vốn chủ sở hữu",
                "24 tháng",
                null,
                null,
                "Chủ đầu tư thực hiện",
                null,
                null);
    }

    private static void refused(ThrowingCallable act, String type) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }
}
