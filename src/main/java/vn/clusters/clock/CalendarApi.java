package vn.clusters.clock;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Problem;
import vn.clusters.law.TimeLimits.Unit;

/** The working calendar, day by day. */
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    private static final int MOST_DAYS = 1_000;

    private final WorkingCalendar calendar;
    private final Explanation explanation;

    CalendarApi(WorkingCalendar calendar, Explanation explanation) {
        this.calendar = calendar;
        this.explanation = explanation;
    }

    /** A day and why it is a working day or not. */
    record DayAnswer(LocalDate date, boolean working, String reason, String source) {}

    /** Where a limit ends. */
    record AddAnswer(LocalDate dueOn, List<Explanation.Line> explanation) {}

    @GetMapping("/{date}")
    DayAnswer day(@PathVariable @DateTimeFormat(iso = DATE) LocalDate date) {
        WorkingCalendar.Day day = calendar.day(date);
        return new DayAnswer(date, day.working(), explanation.reason(day.reason(), day.source()), day.source());
    }

    /** Counts days from the day after {@code from}; 0 to 1000 days. */
    @GetMapping("/add")
    AddAnswer add(
            @RequestParam @DateTimeFormat(iso = DATE) LocalDate from,
            @RequestParam int days,
            @RequestParam String unit) {
        if (days < 0 || days > MOST_DAYS) {
            throw new Problem(422, "day-count-out-of-range", MOST_DAYS).with("field", "days");
        }
        WorkingCalendar.Counting counting = calendar.count(from, days, unit(unit), date -> false);
        return new AddAnswer(counting.dueOn(), explanation.of(counting, List.of()));
    }

    private static Unit unit(String slug) {
        try {
            return Unit.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new Problem(422, "unknown-unit", slug).with("field", "unit");
        }
    }
}
