package vn.clusters.workload;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.clusters.clock.LimitSpans;
import vn.clusters.clock.OfficeHours;
import vn.clusters.clock.StepTargets;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.workflow.WorkedSteps;

/**
 * How long a task takes: the median working time of its step among what the officers of the agency finished lately; else
 * the province's internal target of the step; else the limit that runs; else nobody can say.
 */
@Component
class Paces {

    /** Finished tasks from which on a median tells something. */
    static final int FEWEST = 3;

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** Where a time comes from. */
    enum Source {
        FINISHED_TASKS,
        STEP_TARGET,
        LEGAL_LIMIT,
        UNKNOWN;

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param minutes working minutes, 0 if unknown */
    record Pace(long minutes, Source source) {}

    private final WorkedSteps worked;
    private final StepTargets targets;
    private final LimitSpans limits;
    private final OfficeHours hours;
    private final BusinessTime time;
    private final Duration history;

    Paces(
            WorkedSteps worked,
            StepTargets targets,
            LimitSpans limits,
            OfficeHours hours,
            BusinessTime time,
            @Value("${clusters.workload-history:180d}") Duration history) {
        this.worked = worked;
        this.targets = targets;
        this.limits = limits;
        this.hours = hours;
        this.time = time;
        this.history = history;
    }

    long historyDays() {
        return history.toDays();
    }

    /** Of some officers together. */
    OfOfficers of(Collection<String> officers) {
        Map<String, List<Long>> spans = new TreeMap<>();
        worked.since(time.now().minus(history), officers).forEach(one -> {
            long minutes = hours.between(local(one.from()), local(one.until()), day -> false);
            // What took no working time was entered afterwards or out of hours; it tells nothing of the pace.
            if (minutes > 0) {
                spans.computeIfAbsent(one.step(), any -> new ArrayList<>()).add(minutes);
            }
        });
        Map<String, Long> medians = new TreeMap<>();
        spans.forEach((step, all) -> median(all).ifPresent(minutes -> medians.put(step, minutes)));
        return new OfOfficers(medians);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, BusinessTime.ZONE);
    }

    /** The middle one, of an even number the mean of both in the middle; empty if there are too few. */
    static Optional<Long> median(List<Long> minutes) {
        if (minutes.size() < FEWEST) {
            return Optional.empty();
        }
        List<Long> sorted = minutes.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    /** The times of one forecast; what was looked up once is remembered. */
    final class OfOfficers {

        private record Key(String edition, String procedure, String step, String limit, LocalDate began) {}

        private final Map<String, Long> medians;
        private final Map<Key, Pace> known = new HashMap<>();

        private OfOfficers(Map<String, Long> medians) {
            this.medians = medians;
        }

        Pace pace(Held held) {
            Long median = medians.get(held.step());
            if (median != null) {
                return new Pace(median, Source.FINISHED_TASKS);
            }
            LocalDate began = LocalDate.ofInstant(held.openedAt(), BusinessTime.ZONE);
            Key key = new Key(held.edition(), held.procedure(), held.step(), held.limit(), began);
            return known.computeIfAbsent(key, Paces.this::planned);
        }
    }

    private Pace planned(OfOfficers.Key key) {
        return targets.of(key.edition(), key.procedure(), key.step(), key.began())
                .map(target -> new Pace(minutes(target.hours()), Source.STEP_TARGET))
                .or(() -> limits.workingDays(key.edition(), key.procedure(), key.limit(), key.began())
                        .map(days -> new Pace((long) days * OfficeHours.MINUTES_A_DAY, Source.LEGAL_LIMIT)))
                .orElse(new Pace(0, Source.UNKNOWN));
    }

    private static long minutes(BigDecimal hours) {
        return hours.multiply(MINUTES_AN_HOUR).longValue();
    }
}
