package vn.clusters.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight working hours a day on the days that the calendar says. */
class OfficeHoursTests {

    private static final Predicate<LocalDate> NEVER = day -> false;

    private final OfficeHours hours = new OfficeHours(new WorkingDays(new WorkingCalendar()));

    @ParameterizedTest
    @CsvSource({
        // A day, its noon, before and after the office opens.
        "2026-09-21T08:00, 2026-09-21T17:00, 480",
        "2026-09-21T11:30, 2026-09-21T13:30, 60",
        "2026-09-21T06:00, 2026-09-21T08:01, 1",
        "2026-09-21T17:00, 2026-09-22T08:00, 0",
        // Over a weekend, over Tết, over a Saturday worked in exchange.
        "2026-09-18T16:00, 2026-09-21T09:00, 120",
        "2026-02-13T16:00, 2026-02-23T09:00, 120",
        "2026-08-21T17:00, 2026-08-24T08:00, 480",
        // Backwards there is nothing.
        "2026-09-22T08:00, 2026-09-21T08:00, 0"
    })
    void working_minutes_lie_between_two_moments(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(hours.between(from, to, NEVER)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-21T08:00, 0, 2026-09-21T08:00",
        "2026-09-21T08:00, 240, 2026-09-21T12:00",
        "2026-09-21T08:00, 241, 2026-09-21T13:01",
        "2026-09-21T08:00, 480, 2026-09-21T17:00",
        "2026-09-21T08:00, 481, 2026-09-22T08:01",
        "2026-09-21T12:30, 1, 2026-09-21T13:01",
        "2026-09-19T10:00, 60, 2026-09-21T09:00",
        "2026-02-13T16:00, 120, 2026-02-23T09:00",
        "2026-08-21T17:00, 60, 2026-08-22T09:00"
    })
    void work_ends_in_working_hours(LocalDateTime from, long minutes, LocalDateTime end) {
        assertThat(hours.after(from, minutes, NEVER)).isEqualTo(end);
        assertThat(hours.between(from, end, NEVER)).isEqualTo(minutes);
    }

    @Test
    void days_away_do_not_count() {
        Predicate<LocalDate> tuesday = LocalDate.of(2026, 9, 22)::equals;
        LocalDateTime monday = LocalDateTime.of(2026, 9, 21, 16, 0);
        assertThat(hours.after(monday, 120, tuesday)).isEqualTo("2026-09-23T09:00");
        assertThat(hours.between(monday, LocalDateTime.of(2026, 9, 23, 9, 0), tuesday))
                .isEqualTo(120);
    }
}
