package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.clock.WorkingCalendar.CountedDay;
import vn.clusters.kernel.VietnameseText;

/** Says in words how each day of a limit was counted. */
@Component
class Explanation {

    /**
     * A day of the count.
     *
     * @param source the notice that set a day off or a worked Saturday, the letter that asked for a supplement, else null
     */
    record Line(LocalDate date, boolean counted, String reason, String source) {}

    private final MessageSource messages;

    Explanation(MessageSource messages) {
        this.messages = messages;
    }

    List<Line> of(WorkingCalendar.Counting counting, List<StatutoryEvent> requests) {
        return counting.days().stream()
                .map(day -> day.isSuspended() ? suspended(day, requests) : line(day))
                .toList();
    }

    private Line line(CountedDay day) {
        return new Line(day.date(), day.counted(), reason(day.reason(), day.source()), day.source());
    }

    /** The latest request before the day is the one that stops it. */
    private Line suspended(CountedDay day, List<StatutoryEvent> requests) {
        return requests.stream()
                .filter(request -> request.happenedOn().isBefore(day.date()))
                .reduce((earlier, later) -> later)
                .map(request -> new Line(day.date(), false, asked(request), request.document()))
                .orElseGet(() -> line(day));
    }

    private String asked(StatutoryEvent request) {
        String on = VietnameseText.shown(request.happenedOn());
        return request.document() == null ? text("asked", on) : text("asked-by", on, request.document());
    }

    /** Why a day counts or not; a source that is no notice is told in the words of the bundle. */
    String reason(String key, String source) {
        return text(key, source == null ? null : words(source));
    }

    private String words(String source) {
        return messages.getMessage("clock.source." + source, null, source, LocaleContextHolder.getLocale());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("clock.day." + key, arguments, LocaleContextHolder.getLocale());
    }
}
