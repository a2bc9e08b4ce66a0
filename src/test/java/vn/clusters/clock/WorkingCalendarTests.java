package vn.clusters.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.clusters.law.TimeLimits.Unit.CALENDAR_DAY;
import static vn.clusters.law.TimeLimits.Unit.WORKING_DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.clusters.kernel.Problem;
import vn.clusters.law.TimeLimits.Unit;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest
    @CsvSource({
        "2024-05-04, true, worked-saturday",
        "2025-04-26, true, worked-saturday",
        "2026-01-10, true, worked-saturday",
        "2026-08-22, true, worked-saturday",
        "2026-08-15, false, saturday",
        "2026-08-23, false, sunday",
        "2026-11-23, true, working",
        "2026-11-24, false, day-off",
        "2025-11-24, true, working",
        "2024-02-07, true, working",
        "2024-02-08, false, day-off",
        "2024-02-10, false, saturday",
        "2024-02-14, false, day-off",
        "2024-02-15, true, working",
        "2024-04-29, false, day-off",
        "2025-05-02, false, day-off",
        "2025-01-24, true, working",
        "2025-01-27, false, day-off",
        "2025-02-03, true, working",
        "2026-01-02, false, day-off",
        "2026-02-16, false, day-off",
        "2026-02-23, true, working",
        "2026-08-31, false, day-off"
    })
    void a_day_is_worked_or_not_for_a_reason(LocalDate date, boolean working, String reason) {
        assertThat(calendar.day(date).working()).isEqualTo(working);
        assertThat(calendar.day(date).reason()).isEqualTo(reason);
    }

    @Test
    void days_off_and_worked_saturdays_name_their_notice_and_ordinary_days_none() {
        assertThat(calendar.day(LocalDate.of(2025, 4, 26)).source()).isEqualTo("6150/TB-BLĐTBXH");
        assertThat(calendar.day(LocalDate.of(2026, 11, 24)).source()).contains("NQ 28/2026/QH16");
        assertThat(calendar.day(LocalDate.of(2027, 2, 8)).source()).startsWith("FORECAST");
        assertThat(calendar.day(LocalDate.of(2026, 11, 25)).source()).isNull();
        assertThat(calendar.day(LocalDate.of(2026, 11, 22)).source()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // Tết, when the days off lie between the start and the end
        "2024-02-07,  1, 2024-02-15",
        "2024-02-05,  5, 2024-02-19",
        "2025-01-24,  1, 2025-02-03",
        "2025-01-22,  5, 2025-02-05",
        "2026-02-13,  1, 2026-02-23",
        "2026-02-11,  5, 2026-02-25",
        // Saturdays worked in exchange
        "2024-04-26,  3, 2024-05-04",
        "2024-05-03,  1, 2024-05-04",
        "2025-04-25,  1, 2025-04-26",
        "2026-01-09,  1, 2026-01-10",
        "2026-01-09,  2, 2026-01-12",
        "2026-08-21,  1, 2026-08-22",
        // other days off, the turn of the year
        "2025-04-29,  1, 2025-05-05",
        "2025-12-31,  1, 2026-01-05",
        "2026-08-28,  1, 2026-09-03",
        "2026-11-23,  1, 2026-11-25",
        "2026-09-21, 20, 2026-10-19"
    })
    void working_days_skip_days_off_and_the_first_day(LocalDate from, int days, LocalDate dueOn) {
        assertThat(count(from, days, WORKING_DAY).dueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-08, 25, 2024-06-03", // ends on a Sunday
        "2024-05-07, 25, 2024-06-03", // ends on a Saturday
        "2026-07-28, 25, 2026-08-22", // ends on a Saturday that is worked
        "2024-04-09, 25, 2024-05-04", // likewise
        "2025-01-02, 25, 2025-02-03", // ends on the first day of Tết
        "2024-04-04, 25, 2024-05-02", // ends on 29/4, given off in exchange for a Saturday
        "2024-04-14, 15, 2024-05-02",
        "2026-10-30, 25, 2026-11-25", // ends on 24/11
        "2025-08-07, 25, 2025-09-03",
        "2026-12-07, 25, 2027-01-04",
        "2024-06-03, 25, 2024-06-28" // ends on a working day
    })
    void calendar_days_run_through_and_move_only_their_last_day(LocalDate from, int days, LocalDate dueOn) {
        assertThat(count(from, days, CALENDAR_DAY).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void each_day_of_a_count_says_whether_and_why_it_counts() {
        assertThat(count(LocalDate.of(2024, 5, 2), 2, WORKING_DAY).days())
                .extracting(day -> day.date().getDayOfMonth() + " " + day.counted() + " " + day.reason())
                .containsExactly("2 false start", "3 true working", "4 true worked-saturday");
        assertThat(count(LocalDate.of(2024, 5, 7), 25, CALENDAR_DAY).days())
                .extracting(day -> day.date().getDayOfMonth() + " " + day.counted() + " " + day.reason())
                .endsWith("1 true calendar", "2 false sunday", "3 false moved")
                .hasSize(28);
    }

    @Test
    void a_limit_of_working_days_holds_exactly_as_many_working_days() {
        LocalDate.of(2017, 1, 1).datesUntil(LocalDate.of(2027, 10, 1)).forEach(from -> {
            LocalDate dueOn = count(from, 20, WORKING_DAY).dueOn();
            assertThat(calendar.isWorking(dueOn)).isTrue();
            assertThat(calendar.workingDays(from, dueOn)).isEqualTo(20);
        });
    }

    @Test
    void working_days_between_dates_are_negative_backwards() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        assertThat(calendar.workingDays(friday, wednesday)).isEqualTo(2);
        assertThat(calendar.workingDays(wednesday, friday)).isEqualTo(-2);
        assertThat(calendar.workingDays(friday, friday)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-01-03", "2016-12-30"})
    void a_year_without_data_is_a_problem_that_names_it(LocalDate date) {
        assertThatThrownBy(() -> calendar.day(date)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.type()).isEqualTo("calendar-year-missing");
            assertThat(problem.arguments()).containsExactly(String.valueOf(date.getYear()));
        });
    }

    @ParameterizedTest
    @CsvSource({"WORKING_DAY", "CALENDAR_DAY"})
    void a_limit_that_runs_into_a_year_without_data_is_not_guessed(Unit unit) {
        assertThatThrownBy(() -> count(LocalDate.of(2027, 12, 20), 25, unit))
                .isInstanceOf(Problem.class)
                .hasMessage("calendar-year-missing");
    }

    private WorkingCalendar.Counting count(LocalDate from, int days, Unit unit) {
        return calendar.count(from, days, unit, date -> false);
    }
}
