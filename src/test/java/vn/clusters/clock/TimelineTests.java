package vn.clusters.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.clusters.law.TimeLimits.Unit.CALENDAR_DAY;
import static vn.clusters.law.TimeLimits.Unit.WORKING_DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.TimeLimits.Unit;

class TimelineTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final TimeLimit NOTICE =
            limit("publish-notice", 5, WORKING_DAY, Milestone.FIRST_REQUEST, Milestone.NOTICE, false);
    private static final TimeLimit WINDOW =
            limit("reception-window", 15, CALENDAR_DAY, Milestone.NOTICE, Milestone.WINDOW_END, false);
    private static final TimeLimit DECIDE =
            limit("decide", 5, WORKING_DAY, Milestone.SUBMITTED_TO_PROVINCE, Milestone.DECISION, false);

    private final Timeline timeline = new Timeline(new WorkingCalendar());

    @ParameterizedTest
    @CsvSource({
        "full-dossier 2026-09-21 appraisal-report 2026-10-19, on-time, 2026-10-19, 0",
        "full-dossier 2026-09-21 appraisal-report 2026-10-20, late, 2026-10-19, 1",
        "full-dossier 2026-09-21 appraisal-report 2026-10-26, late, 2026-10-19, 5",
        "full-dossier 2026-07-22 appraisal-report 2026-08-22, late, 2026-08-19, 3",
        "full-dossier 2026-09-21, open-late, 2026-10-19, 25",
        "full-dossier 2026-10-27, open, 2026-11-25, 0"
    })
    void a_limit_is_judged_by_its_end_or_by_today(String events, String status, LocalDate dueOn, int late) {
        Timeline.Entry appraise = appraise(20, WORKING_DAY, events);
        assertThat(appraise.status()).isEqualTo(status);
        assertThat(appraise.dueOn()).isEqualTo(dueOn);
        assertThat(appraise.lateByWorkingDays()).isEqualTo(late);
    }

    @Test
    void a_limit_that_ends_on_a_day_off_after_its_due_date_is_late_by_no_working_day() {
        Timeline.Entry appraise = appraise(25, CALENDAR_DAY, "full-dossier 2024-06-03 appraisal-report 2024-06-29");
        assertThat(appraise.status()).isEqualTo("late");
        assertThat(appraise.lateByWorkingDays()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // asked on a Friday, answered on the Monday after
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-25 answered 2026-09-28, 2026-10-20, 1",
                "25, CALENDAR_DAY, 2024-06-03, asked 2024-06-07 answered 2024-06-10, 2024-07-01, 3",
                // answered on the day it was asked
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-25 answered 2026-09-25, 2026-10-19, 0",
                // two rounds
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-25 answered 2026-09-28 asked 2026-10-05 answered 2026-10-09, 2026-10-26, 5",
                "25, CALENDAR_DAY, 2024-06-03, asked 2024-06-07 answered 2024-06-10 asked 2024-06-14 answered 2024-06-18, 2024-07-05, 7",
                // the second round asked on the day the first was answered
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-25 answered 2026-09-30 asked 2026-09-30 answered 2026-10-09, 2026-11-02, 10",
                // overlapping rounds count once
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-25 asked 2026-09-30 answered 2026-10-05 answered 2026-10-09, 2026-11-02, 10",
                "25, CALENDAR_DAY, 2024-06-03, asked 2024-06-07 asked 2024-06-10 answered 2024-06-14 answered 2024-06-18, 2024-07-09, 11",
                // before the full dossier: no effect; across it: only what overlaps
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-10 answered 2026-09-18, 2026-10-19, 0",
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-10, 2026-10-19, 0",
                "20, WORKING_DAY, 2026-09-21, asked 2026-09-10 answered 2026-09-22, 2026-10-20, 1",
                // left unanswered
                "20, WORKING_DAY, 2026-11-09, asked 2026-11-16, -, 5",
                "20, WORKING_DAY, 2026-11-09, asked 2026-11-09 answered 2026-11-10 asked 2026-11-16, -, 6",
                "25, CALENDAR_DAY, 2026-11-09, asked 2026-11-16, -, 8",
                // the limit had ended before it was asked
                "20, WORKING_DAY, 2026-09-21, asked 2026-10-21, 2026-10-19, 0",
                "20, WORKING_DAY, 2026-09-21, asked 2026-10-19, 2026-10-19, 0",
                // Tết lies in the suspension
                "5, WORKING_DAY, 2026-02-11, asked 2026-02-12 answered 2026-02-24, 2026-03-02, 3"
            })
    void supplements_take_their_days_out_of_the_count(
            int value, Unit unit, LocalDate full, String rounds, LocalDate dueOn, int suspended) {
        String events = "full-dossier " + full + " "
                + rounds.replace("asked", "supplement-requested").replace("answered", "supplement-received");
        Timeline.Entry appraise = appraise(value, unit, events);
        assertThat(appraise.dueOn()).isEqualTo(dueOn);
        assertThat(appraise.suspendedDays()).isEqualTo(suspended);
    }

    @Test
    void a_suspended_limit_is_open_and_never_late() {
        Timeline.Entry appraise = appraise(20, WORKING_DAY, "full-dossier 2024-03-01 supplement-requested 2024-03-05");
        assertThat(appraise.status()).isEqualTo("open");
        assertThat(appraise.lateByWorkingDays()).isZero();
    }

    @Test
    void what_is_asked_after_the_end_changes_nothing() {
        String done = "full-dossier 2026-09-21 appraisal-report 2026-10-12";
        assertThat(appraise(20, WORKING_DAY, done + " supplement-requested 2026-10-14"))
                .isEqualTo(appraise(20, WORKING_DAY, done))
                .returns(LocalDate.of(2026, 10, 19), Timeline.Entry::dueOn);
    }

    @Test
    void supplements_do_not_stop_limits_that_the_law_does_not_pause() {
        Timeline.Entry decide = only(
                DECIDE,
                "submitted-to-province 2026-10-12 supplement-requested 2026-10-13 supplement-received 2026-10-15");
        assertThat(decide.dueOn()).isEqualTo("2026-10-19");
        assertThat(decide.suspendedDays()).isZero();
    }

    @Test
    void a_limit_without_its_start_has_not_started() {
        Timeline.Entry decide = only(DECIDE, "full-dossier 2026-09-21 decision 2026-10-12");
        assertThat(decide)
                .extracting(
                        Timeline.Entry::status, Timeline.Entry::startsOn, Timeline.Entry::dueOn, Timeline.Entry::doneOn)
                .containsExactly("not-started", null, null, null);
    }

    @Test
    void a_notice_published_again_opens_the_window_anew_and_is_not_late() {
        String events = "first-request 2024-06-03 notice 2024-06-05 notice 2024-06-21 window-end 2024-07-08";
        assertThat(only(NOTICE, events).status()).isEqualTo("on-time");
        assertThat(only(WINDOW, events))
                .returns(LocalDate.of(2024, 6, 21), Timeline.Entry::startsOn)
                .returns(LocalDate.of(2024, 7, 8), Timeline.Entry::dueOn)
                .returns("on-time", Timeline.Entry::status);
    }

    @Test
    void a_dossier_that_the_province_returned_starts_its_decision_anew_and_keeps_its_appraisal() {
        String events = "full-dossier 2026-09-21 appraisal-report 2026-10-12 submitted-to-province 2026-10-13"
                + " appraisal-report 2026-10-27 submitted-to-province 2026-10-28";
        assertThat(appraise(20, WORKING_DAY, events).doneOn()).isEqualTo("2026-10-12");
        assertThat(only(DECIDE, events).dueOn()).isEqualTo("2026-11-04");
    }

    @Test
    void a_second_complete_receipt_never_resets_the_appraisal() {
        Timeline.Entry appraise = appraise(20, WORKING_DAY, "full-dossier 2026-09-21 full-dossier 2026-10-05");
        assertThat(appraise.startsOn()).isEqualTo("2026-09-21");
    }

    @ParameterizedTest
    @CsvSource({
        "event-order, submitted-to-province 2026-10-12 decision 2026-10-09",
        "event-order, full-dossier 2026-10-12 appraisal-report 2026-10-09",
        "event-order, first-request 2026-10-12 window-end 2026-10-09",
        "supplement-not-requested, full-dossier 2026-10-01 supplement-received 2026-10-05",
        "supplement-not-requested, full-dossier 2026-10-01 supplement-requested 2026-10-07 supplement-received 2026-10-05"
    })
    void dates_that_cannot_be_true_are_refused(String problem, String events) {
        assertThatThrownBy(() -> only(DECIDE, events)).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(422);
            assertThat(refusal.type()).isEqualTo(problem);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-30", "2028-01-03"})
    void a_limit_in_a_year_without_calendar_is_refused(String start) {
        assertThatThrownBy(() -> only(DECIDE, "submitted-to-province " + start))
                .isInstanceOf(Problem.class)
                .hasMessage("calendar-year-missing");
    }

    private Timeline.Entry appraise(int value, Unit unit, String events) {
        return only(limit("appraise", value, unit, Milestone.FULL_DOSSIER, Milestone.APPRAISAL_REPORT, true), events);
    }

    private Timeline.Entry only(TimeLimit limit, String events) {
        return timeline.of(List.of(limit), Chains.events(events), TODAY).get(0);
    }

    private static TimeLimit limit(
            String name, int value, Unit unit, Milestone start, Milestone end, boolean pausable) {
        return new TimeLimit(name, name, value, unit, start, end, pausable, new Citation("khoản"));
    }
}
