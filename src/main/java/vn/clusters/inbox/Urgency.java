package vn.clusters.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How urgent open work is, in the order of due dates. */
enum Urgency {
    OVERDUE,
    NEAR,
    OPEN,
    NONE;

    /** Working days from which on a due date counts as near. */
    static final int NEAR_DAYS = 2;

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** The days that decide: today, and the last day that is near. */
    record Days(LocalDate today, LocalDate near) {

        /** The first day after this week. */
        LocalDate nextMonday() {
            return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }

        LocalDate from(Urgency urgency) {
            return switch (urgency) {
                case OVERDUE -> EVER;
                case NEAR -> today;
                case OPEN -> near.plusDays(1);
                case NONE -> WorkItem.NEVER;
            };
        }

        /** The first day that is no more of it. */
        LocalDate until(Urgency urgency) {
            return urgency == NONE ? WorkItem.NEVER.plusDays(1) : from(values()[urgency.ordinal() + 1]);
        }

        /** @param dueOn null if there is none */
        Urgency of(LocalDate dueOn) {
            LocalDate due = dueOn == null ? WorkItem.NEVER : dueOn;
            return Arrays.stream(values())
                    .filter(urgency -> due.isBefore(until(urgency)))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    static Optional<Urgency> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
