package vn.clusters.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** When timers fire, and what they announce. A limit that has no due date yet lies in the far future. */
@Component
class Reminders {

    private static final Date FAR = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final StatutoryClock clock;
    private final WorkingCalendar calendar;
    private final ProvinceRules province;
    private final ApplicationEventPublisher events;

    Reminders(
            StatutoryClock clock, WorkingCalendar calendar, ProvinceRules province, ApplicationEventPublisher events) {
        this.clock = clock;
        this.calendar = calendar;
        this.province = province;
        this.events = events;
    }

    /** After the last of the limit's due dates, when it runs for several subjects. */
    Date dueAt(String dossier, String limit) {
        return clock.clocks(dossier).stream()
                .filter(running -> running.limit().equals(limit))
                .map(StatutoryClock.Running::dueOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(Reminders::afterTheDay)
                .orElse(FAR);
    }

    Date overdueAt(String dossier, String limit, String subject) {
        return due(dossier, limit, subject).map(Reminders::afterTheDay).orElse(FAR);
    }

    Date remindAt(String dossier, String limit, String subject) {
        return clock.clock(dossier, limit, subject)
                .filter(running -> running.dueOn() != null)
                .map(running -> startOf(daysBefore(running)))
                .orElse(FAR);
    }

    /** The working day on which no more than the reminder's share of the limit is left. */
    private LocalDate daysBefore(StatutoryClock.Running running) {
        int left = Math.max(1, (int) Math.floor(running.value() * province.reminderShare()));
        LocalDate day = running.dueOn();
        while (left > 0) {
            day = day.minusDays(1);
            left -= calendar.isWorking(day) ? 1 : 0;
        }
        return day;
    }

    @Transactional
    public void remind(String dossier, String limit, String subject) {
        due(dossier, limit, subject)
                .ifPresent(dueOn -> events.publishEvent(new DeadlineNear(dossier, limit, subject, dueOn)));
    }

    @Transactional
    public void escalate(String dossier, String limit, String subject) {
        due(dossier, limit, subject)
                .ifPresent(dueOn -> events.publishEvent(new DeadlinePassed(dossier, limit, subject, dueOn)));
    }

    private Optional<LocalDate> due(String dossier, String limit, String subject) {
        return clock.clock(dossier, limit, subject).map(StatutoryClock.Running::dueOn);
    }

    private static Date afterTheDay(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
    }
}
