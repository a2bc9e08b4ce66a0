package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;
import vn.clusters.law.Milestone;
import vn.clusters.law.TimeLimits;

/** What the limits of an edition make of given dates. */
@RestController
class TimelineApi {

    private final Editions editions;
    private final TimeLimits timeLimits;
    private final Timeline timeline;
    private final BusinessTime time;

    TimelineApi(Editions editions, TimeLimits timeLimits, Timeline timeline, BusinessTime time) {
        this.editions = editions;
        this.timeLimits = timeLimits;
        this.timeline = timeline;
        this.time = time;
    }

    /** A dated event by its name. */
    record Happened(String event, LocalDate on) {}

    /** {@code edition} may be left out: it is then chosen from the events. */
    record Request(String procedure, String edition, List<Happened> events) {}

    /** The edition and its limits; a limit that the edition does not set is absent. */
    record Answer(String edition, List<Timeline.Entry> limits) {}

    @PostMapping("/api/law/timeline")
    Answer timeline(@RequestBody Request request) {
        List<Event> events = (request.events() == null ? List.<Happened>of() : request.events())
                .stream().map(TimelineApi::event).toList();
        String edition = request.edition() == null ? chosen(request.procedure(), events) : request.edition();
        return new Answer(edition, timeline.of(timeLimits.of(edition, request.procedure()), events, time.today()));
    }

    private String chosen(String procedure, List<Event> events) {
        Map<Milestone, LocalDate> milestones = new TreeMap<>();
        events.forEach(event -> milestones.merge(event.event(), event.on(), TimelineApi::earlier));
        return editions.choose(procedure, milestones).edition();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Event event(Happened happened) {
        if (happened == null || happened.on() == null) {
            throw new Problem(422, "event-without-date", happened == null ? "" : happened.event()).with("field", "on");
        }
        try {
            return new Event(Milestone.of(String.valueOf(happened.event())), happened.on());
        } catch (IllegalArgumentException unknown) {
            throw new Problem(422, "unknown-event", happened.event()).with("field", "event");
        }
    }
}
