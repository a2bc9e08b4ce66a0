package vn.clusters.inbox;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.kernel.BusinessTime;

/** Working days from today, counted once for each due date and day. */
@Component
class WorkingDays {

    private record Counted(LocalDate today, Urgency.Days urgencies, Map<LocalDate, Integer> left) {}

    private final StatutoryClock clock;
    private final BusinessTime time;
    private volatile Counted counted;

    WorkingDays(StatutoryClock clock, BusinessTime time) {
        this.clock = clock;
        this.time = time;
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code calendar-year-missing} */
    int until(LocalDate date) {
        return today().left().computeIfAbsent(date, clock::workingDaysUntil);
    }

    Urgency.Days urgencies() {
        return today().urgencies();
    }

    private Counted today() {
        Counted last = counted;
        LocalDate today = time.today();
        if (last == null || !last.today().equals(today)) {
            LocalDate near = clock.lastDayWithin(Urgency.NEAR_DAYS);
            last = new Counted(today, new Urgency.Days(today, near), new ConcurrentHashMap<>());
            counted = last;
        }
        return last;
    }
}
