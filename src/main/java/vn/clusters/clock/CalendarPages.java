package vn.clusters.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** Whether a day is worked and by which notice, for people. */
@Controller
class CalendarPages {

    private final WorkingCalendar calendar;
    private final Explanation explanation;
    private final BusinessTime time;

    CalendarPages(WorkingCalendar calendar, Explanation explanation, BusinessTime time) {
        this.calendar = calendar;
        this.explanation = explanation;
        this.time = time;
    }

    @GetMapping("/calendar")
    String day(@RequestParam(defaultValue = "") String on, Model model) {
        LocalDate date = on.isBlank() ? time.today() : date(on);
        WorkingCalendar.Day day = calendar.day(date);
        model.addAttribute("day", day);
        model.addAttribute("reason", explanation.reason(day.reason(), day.source()));
        return "clock/calendar";
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new Problem(400, "malformed-date", written).with("field", "on");
        }
    }
}
