package vn.clusters.clock;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.kernel.VietnameseText;

/** Says in a plain sentence how a clock stands. */
@Component
public class ClockState {

    /** The sentence and the colour that goes with it. */
    public record Shown(String sentence, String tone) {}

    private final StatutoryClock clock;
    private final MessageSource messages;

    ClockState(StatutoryClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    public Shown of(Running running) {
        if (running.suspended()) {
            return shown("secondary", "suspended", VietnameseText.shown(running.suspendedSince()));
        }
        return switch (running.status()) {
            case "open" -> open(clock.workingDaysUntil(running.dueOn()));
            case "on-time" -> shown("success", running.doneOn().isBefore(running.dueOn()) ? "early" : "on-time");
            case "late", "open-late" -> shown("danger", "late", running.lateByWorkingDays());
            default -> shown("secondary", running.status());
        };
    }

    private Shown open(int left) {
        return left == 0 ? shown("warning", "due-today") : shown(left == 1 ? "warning" : "info", "open", left);
    }

    private Shown shown(String tone, String key, Object... arguments) {
        String sentence = messages.getMessage("clock.state." + key, arguments, LocaleContextHolder.getLocale());
        return new Shown(sentence, tone);
    }
}
