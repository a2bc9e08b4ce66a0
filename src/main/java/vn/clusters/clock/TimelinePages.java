package vn.clusters.clock;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Milestone;
import vn.clusters.law.Supposition;
import vn.clusters.law.TimeLimits;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.WhatIf;

/** What the limits of an edition make of dates that somebody types, day by day, without a dossier. */
@Controller
class TimelinePages {

    private static final String EVENT = "event.";
    private static final Set<Milestone> SUPPLEMENTS =
            EnumSet.of(Milestone.SUPPLEMENT_REQUESTED, Milestone.SUPPLEMENT_RECEIVED);

    /** A limit held against the dates, in words, with the days on the way; none if it has not started. */
    record Row(StatutoryClock.Running clock, ClockState.Shown state, List<ClockPanel.Day> days) {}

    /** A kind of event with the dates typed for it and an empty one for the next. */
    record Asked(String event, List<String> dates) {}

    private final WhatIf whatIf;
    private final TimeLimits timeLimits;
    private final Timeline timeline;
    private final Judging judging;
    private final ClockState states;
    private final Explanation explanation;
    private final BusinessTime time;

    TimelinePages(
            WhatIf whatIf,
            TimeLimits timeLimits,
            Timeline timeline,
            Judging judging,
            ClockState states,
            Explanation explanation,
            BusinessTime time) {
        this.whatIf = whatIf;
        this.timeLimits = timeLimits;
        this.timeline = timeline;
        this.judging = judging;
        this.states = states;
        this.explanation = explanation;
        this.time = time;
    }

    @GetMapping("/law/what-if/timeline")
    String timeline(
            Supposition supposed,
            @RequestParam MultiValueMap<String, String> given,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("today", time.today());
        model.addAttribute("events", asked(EnumSet.range(Milestone.FIRST_REQUEST, Milestone.DECISION), given));
        whatIf.answer(supposed, () -> reached(given), model, response, choice -> {
            List<TimeLimit> limits = timeLimits.of(choice.edition(), whatIf.procedure(supposed));
            model.addAttribute("events", asked(concerning(limits, given), given));
            Chain chain = new Chain(events(given));
            model.addAttribute(
                    "rows", limits.stream().map(limit -> row(chain.run(limit))).toList());
        });
        return "clock/what-if";
    }

    private Row row(Run run) {
        StatutoryClock.Running running = judging.running(new ClockReading.Subjected(null, run), time.today());
        List<ClockPanel.Day> days = run.startsOn() == null
                ? List.of()
                : ClockPanel.numbered(explanation.of(timeline.counting(run, time.today()), List.of()));
        return new Row(running, states.of(running), days);
    }

    /** The events that start, stop or end a limit of the edition, and those that somebody has dated anyway. */
    private static Set<Milestone> concerning(List<TimeLimit> limits, MultiValueMap<String, String> given) {
        Set<Milestone> concerning = EnumSet.noneOf(Milestone.class);
        for (TimeLimit limit : limits) {
            concerning.add(limit.startsOn());
            concerning.add(limit.endsOn());
            concerning.addAll(limit.pausable() ? SUPPLEMENTS : Set.of());
        }
        for (Milestone milestone : Milestone.values()) {
            if (!dates(milestone, given).isEmpty()) {
                concerning.add(milestone);
            }
        }
        return concerning;
    }

    private static List<Asked> asked(Set<Milestone> milestones, MultiValueMap<String, String> given) {
        List<Asked> asked = new ArrayList<>();
        for (Milestone milestone : milestones) {
            List<String> dates = new ArrayList<>(dates(milestone, given));
            if (dates.isEmpty() || SUPPLEMENTS.contains(milestone)) {
                dates.add("");
            }
            asked.add(new Asked(milestone.slug(), dates));
        }
        return asked;
    }

    private static List<Event> events(MultiValueMap<String, String> given) {
        List<Event> events = new ArrayList<>();
        for (Milestone milestone : Milestone.values()) {
            dates(milestone, given)
                    .forEach(date -> events.add(new Event(milestone, WhatIf.date(EVENT + milestone.slug(), date))));
        }
        return events;
    }

    private static Map<Milestone, LocalDate> reached(MultiValueMap<String, String> given) {
        Map<Milestone, LocalDate> reached = new TreeMap<>();
        events(given)
                .forEach(event ->
                        reached.merge(event.event(), event.on(), (one, other) -> one.isBefore(other) ? one : other));
        return reached;
    }

    private static List<String> dates(Milestone milestone, MultiValueMap<String, String> given) {
        return given.getOrDefault(EVENT + milestone.slug(), List.of()).stream()
                .filter(date -> !date.isBlank())
                .toList();
    }
}
