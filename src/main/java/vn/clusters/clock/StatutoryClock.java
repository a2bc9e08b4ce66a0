package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** The clocks of a dossier, each a pure function of start event, limit, suspensions and calendar. */
@Component
public class StatutoryClock {

    /**
     * A running or finished limit.
     *
     * @param subject the agency, for the opinion clock; else null
     * @param dueOn null while suspended
     * @param status on-time, late, open, open-late, not-started
     */
    public record Running(
            String limit,
            String subject,
            String name,
            int value,
            String unit,
            LocalDate startsOn,
            LocalDate dueOn,
            LocalDate doneOn,
            String status,
            int lateByWorkingDays,
            int suspendedDays,
            boolean suspended,
            Citation citation) {}

    /** Every clock of the dossier that its edition sets, in the order of the chain; opinion clocks last. */
    public List<Running> clocks(String dossier) {
        throw new IllegalStateException("owned by clock");
    }

    public Optional<Running> clock(String dossier, String limit, String subject) {
        throw new IllegalStateException("owned by clock");
    }

    /** Starts a clock that is no milestone, such as the opinion of one agency (a rule of the province). */
    public void start(String dossier, String limit, String subject, LocalDate on) {
        throw new IllegalStateException("owned by clock");
    }

    public void finish(String dossier, String limit, String subject, LocalDate on) {
        throw new IllegalStateException("owned by clock");
    }

    /** Working days from today to the date: 0 today, negative when past. */
    public int workingDaysUntil(LocalDate date) {
        throw new IllegalStateException("owned by clock");
    }
}
