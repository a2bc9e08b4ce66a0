package vn.clusters.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Milestone;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.TimeLimits.Unit;

/** A window whose first day is the day of the notice, as some provinces count. */
class OwnLimitsTests {

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Timeline timeline = new Timeline(calendar);

    @ParameterizedTest
    @CsvSource({
        "2024-06-05, 15, CALENDAR_DAY, 2024-06-20, 2024-06-19, an ordinary window ends a day earlier",
        "2024-06-08, 15, CALENDAR_DAY, 2024-06-24, 2024-06-24, both end on a weekend and move to the same Monday",
        "2026-09-21, 5, WORKING_DAY, 2026-09-28, 2026-09-25, a window in working days",
        "2026-09-19, 5, WORKING_DAY, 2026-09-25, 2026-09-25, a Saturday is no first working day",
        "2026-08-22, 5, WORKING_DAY, 2026-08-28, 2026-08-27, but a worked Saturday is",
        "2026-09-21, 1, WORKING_DAY, 2026-09-22, 2026-09-21, one day is the day of the notice itself"
    })
    void the_day_of_the_notice_is_the_first_day_only_where_the_province_says_so(
            LocalDate notice, int days, Unit unit, LocalDate due, LocalDate dueCounted, String why) {
        TimeLimit limit = new TimeLimit(
                "reception-window", "", days, unit, Milestone.NOTICE, Milestone.WINDOW_END, false, new Citation("x"));
        Run run = new Run(limit, notice, null, Suspensions.NONE);

        assertThat(timeline.counting(run, notice).dueOn()).as(why).isEqualTo(due);
        assertThat(timeline.counting(run.countingItsStart("16/2026/QĐ-UBND"), notice)
                        .dueOn())
                .as(why)
                .isEqualTo(dueCounted);
    }
}
