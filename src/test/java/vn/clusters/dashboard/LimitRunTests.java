package vn.clusters.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LimitRunTests {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 10);
    private static final LocalDate END = LocalDate.of(2026, 9, 12);

    @Test
    void a_refusal_answers_a_limit_that_still_ran_but_gives_no_opinion() {
        assertThat(running("appraise", "").ended(END, true).doneOn()).isEqualTo(END);
        assertThat(running("opinion", "stc").ended(END, true).doneOn()).isNull();
        assertThat(done("appraise", "sct").ended(END, true).doneOn()).isEqualTo(DUE);
    }

    @Test
    void a_withdrawal_answers_nothing() {
        LimitRun ended = running("appraise", "").ended(END, false);
        assertThat(ended.doneOn()).isNull();
        assertThat(ended.endedOn()).isEqualTo(END);
    }

    @Test
    void whoever_kept_a_limit_stays_named_when_another_takes_the_dossier_over() {
        LimitRun now = done("send-dossier", "ubnd-06172");
        assertThat(now.after(done("send-dossier", "ubnd-182")).agency()).isEqualTo("ubnd-182");
        assertThat(now.after(running("send-dossier", "")).agency()).isEqualTo("ubnd-06172");
        assertThat(now.after(null)).isEqualTo(now);
    }

    private static LimitRun running(String limit, String subject) {
        return new LimitRun(limit, subject, "ubnd-182", START, DUE, null, null);
    }

    private static LimitRun done(String limit, String agency) {
        return new LimitRun(limit, "", agency, START, DUE, DUE, null);
    }
}
