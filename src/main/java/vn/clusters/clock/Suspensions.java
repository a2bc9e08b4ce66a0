package vn.clusters.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The intervals that supplements take out of a limit: the days after the request up to and including the answer. */
record Suspensions(List<Interval> intervals) {

    /** Days after {@code after} up to and including {@code until}; {@code until} is null while unanswered. */
    record Interval(LocalDate after, LocalDate until) {
        boolean contains(LocalDate date) {
            return date.isAfter(after) && (until == null || !date.isAfter(until));
        }

        private boolean isEmpty() {
            return until != null && !until.isAfter(after);
        }
    }

    static final Suspensions NONE = new Suspensions(List.of());

    /**
     * Each answer belongs to the latest request before it that is still open, or to one of the same day.
     *
     * @throws Problem 422 {@code supplement-not-requested}
     */
    static Suspensions of(List<LocalDate> asked, List<LocalDate> answered) {
        List<Interval> intervals = new ArrayList<>();
        TreeMap<LocalDate, Integer> open = new TreeMap<>();
        asked.forEach(date -> open.merge(date, 1, Integer::sum));
        for (LocalDate answer : answered.stream().sorted().toList()) {
            LocalDate request = Optional.ofNullable(open.lowerKey(answer)).orElseGet(() -> open.floorKey(answer));
            if (request == null) {
                throw new Problem(422, "supplement-not-requested", VietnameseText.shown(answer)).with("on", answer);
            }
            open.computeIfPresent(request, (date, times) -> times == 1 ? null : times - 1);
            intervals.add(new Interval(request, answer));
        }
        open.keySet().forEach(request -> intervals.add(new Interval(request, null)));
        return new Suspensions(intervals);
    }

    /**
     * What overlaps a limit that runs after {@code start} up to and including {@code end} (null while it runs), merged.
     * A request left unanswered before the start has no effect: the start itself, the full dossier, answers it.
     */
    Suspensions within(LocalDate start, LocalDate end) {
        return new Suspensions(merged(intervals.stream()
                .filter(interval ->
                        interval.until() != null || !interval.after().isBefore(start))
                .map(interval -> new Interval(later(interval.after(), start), earlier(interval.until(), end)))
                .filter(interval -> !interval.isEmpty())
                .sorted(Comparator.comparing(Interval::after))
                .toList()));
    }

    private static List<Interval> merged(List<Interval> sorted) {
        List<Interval> merged = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean apart = last == null || last.until() != null && next.after().isAfter(last.until());
            if (apart) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Interval(last.after(), laterEnd(last.until(), next.until())));
            }
        }
        return merged;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate laterEnd(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : later(one, other);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    boolean contain(LocalDate date) {
        return intervals.stream().anyMatch(interval -> interval.contains(date));
    }

    /** The day after which an unanswered request stops the clock, null if none is outstanding. */
    LocalDate openSince() {
        return intervals.stream()
                .filter(interval -> interval.until() == null)
                .map(Interval::after)
                .findFirst()
                .orElse(null);
    }

    /** The last day on which papers came back, null if none did. */
    LocalDate lastAnswer() {
        return intervals.stream()
                .map(Interval::until)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
