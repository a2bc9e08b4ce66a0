package vn.clusters.clock;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The clocks on the dossier page, and why each is due on its day. */
@Controller
class ClockPanel {

    private final StatutoryClock clock;
    private final ClockExplaining explaining;
    private final MessageSource messages;

    ClockPanel(StatutoryClock clock, ClockExplaining explaining, MessageSource messages) {
        this.clock = clock;
        this.explaining = explaining;
        this.messages = messages;
    }

    /** A clock with the sentence and the colour of its state. */
    record Row(StatutoryClock.Running clock, String state, String tone) {}

    @GetMapping("/dossiers/{code}/clock")
    String panel(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("clocks", clock.clocks(code).stream().map(this::row).toList());
        return "clock/panel";
    }

    @GetMapping("/dossiers/{code}/clock/{limit}")
    String explanation(
            @PathVariable String code,
            @PathVariable String limit,
            @RequestParam(required = false) String subject,
            Model model) {
        model.addAttribute("explained", explaining.explain(code, limit, subject));
        return "clock/explanation";
    }

    private Row row(StatutoryClock.Running running) {
        String state = running.suspended() ? "suspended" : running.status();
        if (state.equals("open")) {
            return open(running);
        }
        return new Row(
                running,
                text(state, running.lateByWorkingDays()),
                switch (state) {
                    case "on-time" -> "success";
                    case "late", "open-late" -> "danger";
                    default -> "secondary";
                });
    }

    private Row open(StatutoryClock.Running running) {
        LocalDate due = running.dueOn();
        int left = clock.workingDaysUntil(due);
        return new Row(running, left == 0 ? text("due-today") : text("open", left), left <= 1 ? "warning" : "info");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("clock.state." + key, arguments, LocaleContextHolder.getLocale());
    }
}
