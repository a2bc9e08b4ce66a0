package vn.clusters.clock;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.law.Editions;

/** The clocks on the dossier page, and why each is due on its day. */
@Controller
class ClockPanel {

    private final StatutoryClock clock;
    private final ClockExplaining explaining;
    private final ClockState states;
    private final AgencyNames agencies;
    private final Editions editions;
    private final UnlimitedProcedures unlimited;

    ClockPanel(
            StatutoryClock clock,
            ClockExplaining explaining,
            ClockState states,
            AgencyNames agencies,
            Editions editions,
            UnlimitedProcedures unlimited) {
        this.clock = clock;
        this.explaining = explaining;
        this.states = states;
        this.agencies = agencies;
        this.editions = editions;
        this.unlimited = unlimited;
    }

    /** A clock with the name of its agency and its state in words. */
    record Row(StatutoryClock.Running clock, String agency, ClockState.Shown state) {}

    /** A day of the count with its number, null if it does not count. */
    record Day(Explanation.Line line, Integer number) {}

    @GetMapping("/dossiers/{code}/clock")
    String panel(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("clocks", clock.clocks(code).stream().map(this::row).toList());
        model.addAttribute("unlimited", unlimited.rule(code));
        return "clock/panel";
    }

    @GetMapping("/dossiers/{code}/clock/{limit}")
    String explanation(
            @PathVariable String code,
            @PathVariable String limit,
            @RequestParam(required = false) String subject,
            Model model) {
        ClockExplaining.Explained explained = explaining.explain(code, limit, subject);
        model.addAttribute("explained", explained);
        model.addAttribute("days", numbered(explained.lines()));
        return "clock/explanation";
    }

    private Row row(StatutoryClock.Running running) {
        String subject = running.subject();
        String agency = editions.has(subject)
                ? editions.get(subject).title()
                : subject == null ? null : agencies.nameOf(subject);
        return new Row(running, agency, states.of(running));
    }

    static List<Day> numbered(List<Explanation.Line> lines) {
        List<Day> days = new ArrayList<>();
        int number = 0;
        for (Explanation.Line line : lines) {
            days.add(new Day(line, line.counted() ? ++number : null));
        }
        return days;
    }
}
