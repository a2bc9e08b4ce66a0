package vn.clusters.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one clock of the office. In production it is the machine's; training and tests may shift it. */
@Component
public class BusinessTime {

    /** The zone of every date in this system. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The business time was shifted; the offset is counted from the machine's time. */
    public record Shifted(Duration offset) {}

    private final ApplicationEventPublisher events;
    private volatile Duration offset = Duration.ZERO;

    BusinessTime(ApplicationEventPublisher events) {
        this.events = events;
    }

    public Instant now() {
        return Instant.now().plus(offset);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public LocalDateTime local() {
        return LocalDateTime.ofInstant(now(), ZONE);
    }

    /** Shifts the clock to the given instant; it runs on from there. Timers follow. */
    public void travelTo(Instant instant) {
        shift(Duration.between(Instant.now(), instant));
    }

    /** Moves the clock forward from where it stands. */
    public void forward(Duration by) {
        shift(offset.plus(by));
    }

    public Duration offset() {
        return offset;
    }

    /** Sets the offset from the machine's time. */
    public void shift(Duration newOffset) {
        offset = newOffset;
        events.publishEvent(new Shifted(newOffset));
    }
}
