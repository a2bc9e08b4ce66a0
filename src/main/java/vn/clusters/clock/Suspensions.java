package vn.clusters.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;

/** The intervals that supplements take out of a limit: the days after the request up to and including the answer. */
record Suspensions(List<Interval> intervals) {

    /** Days after {@code after} up to and including {@code until}; {@code until} is null while unanswered. */
    record Interval(LocalDate after, LocalDate until) {
        boolean contains(LocalDate date) {
            return date.isAfter(after) && (until == null || !date.isAfter(until));
        }
    }

    static final Suspensions NONE = new Suspensions(List.of());

    /** @throws Problem 422 {@code event-order} if an answer comes before its request */
    static Suspensions of(List<Event> events) {
        List<LocalDate> asked = dates(events, Milestone.SUPPLEMENT_REQUESTED);
        List<LocalDate> answered = dates(events, Milestone.SUPPLEMENT_RECEIVED);
        if (answered.size() > asked.size()) {
            throw new Problem(422, "event-order", Milestone.SUPPLEMENT_RECEIVED.slug());
        }
        List<Interval> intervals = new ArrayList<>();
        for (int round = 0; round < asked.size(); round++) {
            LocalDate until = round < answered.size() ? answered.get(round) : null;
            if (until != null && until.isBefore(asked.get(round))) {
                throw new Problem(422, "event-order", Milestone.SUPPLEMENT_RECEIVED.slug());
            }
            intervals.add(new Interval(asked.get(round), until));
        }
        return new Suspensions(intervals);
    }

    private static List<LocalDate> dates(List<Event> events, Milestone milestone) {
        return events.stream()
                .filter(event -> event.event() == milestone)
                .map(Event::on)
                .sorted()
                .toList();
    }

    boolean contain(LocalDate date) {
        return intervals.stream().anyMatch(interval -> interval.contains(date));
    }

    /** The day on which an unanswered request stopped the clock, null if none is outstanding. */
    LocalDate openSince() {
        return intervals.stream()
                .filter(interval -> interval.until() == null)
                .map(Interval::after)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
