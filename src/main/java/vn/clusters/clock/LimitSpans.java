package vn.clusters.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.law.TimeLimits;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.TimeLimits.Unit;

/** How many working days a limit leaves, for those who plan and have nothing better to go by. */
@Component
public class LimitSpans {

    private static final String OPINION = "opinion";

    private final TimeLimits timeLimits;
    private final OwnLimits own;
    private final WorkingDays days;

    LimitSpans(TimeLimits timeLimits, OwnLimits own, WorkingDays days) {
        this.timeLimits = timeLimits;
        this.own = own;
        this.days = days;
    }

    /** Working days from the day after {@code began} to the end of the limit; empty if neither law nor province sets it. */
    public Optional<Integer> workingDays(String edition, String procedure, String limit, LocalDate began) {
        return limit == null
                ? Optional.empty()
                : set(edition, procedure, limit, began).map(found -> span(found, began));
    }

    private Optional<TimeLimit> set(String edition, String procedure, String limit, LocalDate began) {
        Stream<TimeLimit> ofTheLaw = timeLimits.of(edition, procedure).stream();
        return ofTheLaw.filter(found -> found.limit().equals(limit))
                .findFirst()
                .or(() -> timeLimits.named(edition, limit))
                .or(() -> OPINION.equals(limit) ? Optional.of(own.of(limit, began)) : Optional.empty());
    }

    private int span(TimeLimit limit, LocalDate began) {
        if (limit.unit() == Unit.WORKING_DAY) {
            return limit.value();
        }
        return (int) began.plusDays(1)
                .datesUntil(began.plusDays(limit.value() + 1L))
                .filter(days::works)
                .count();
    }
}
