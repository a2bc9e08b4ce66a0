package vn.clusters.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.clusters.clock.WorkingDays;
import vn.clusters.kernel.BusinessTime;

/** The hour of working mornings at which digests are written. */
@Component
class Mornings {

    private final WorkingDays days;
    private final BusinessTime time;
    private final LocalTime hour;

    Mornings(WorkingDays days, BusinessTime time, @Value("${clusters.mail.digest-at}") LocalTime hour) {
        this.days = days;
        this.time = time;
        this.hour = hour;
    }

    /** The next one, counted from now. */
    Instant next() {
        LocalDateTime now = time.local();
        LocalDate earliest = now.toLocalTime().isBefore(hour)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        return days.onOrAfter(earliest).atTime(hour).atZone(BusinessTime.ZONE).toInstant();
    }
}
