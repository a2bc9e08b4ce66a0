package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words how each day of a limit was counted. */
@Component
class Explanation {

    /** A day of the count; {@code source} is the notice that set a day off or a worked Saturday, else null. */
    record Line(LocalDate date, boolean counted, String reason, String source) {}

    private final MessageSource messages;

    Explanation(MessageSource messages) {
        this.messages = messages;
    }

    List<Line> of(WorkingCalendar.Counting counting) {
        return counting.days().stream()
                .map(day -> new Line(day.date(), day.counted(), reason(day.reason(), day.source()), day.source()))
                .toList();
    }

    String reason(String key, String source) {
        return messages.getMessage("clock.day." + key, new Object[] {source}, LocaleContextHolder.getLocale());
    }
}
