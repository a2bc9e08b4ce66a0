package vn.clusters.clock;

import java.util.Date;
import vn.clusters.kernel.Steps;

/** What models say of the clocks. Dates are the start of the day after the due date. */
@Steps("clock")
public class ClockSteps {

    private final Reminders reminders;

    ClockSteps(Reminders reminders) {
        this.reminders = reminders;
    }

    public Date dueAt(String dossier, String limit) {
        return reminders.dueAt(dossier, limit);
    }

    public Date remindAt(String dossier, String limit, String subject) {
        return reminders.remindAt(dossier, limit, subject);
    }

    public Date overdueAt(String dossier, String limit, String subject) {
        return reminders.overdueAt(dossier, limit, subject);
    }

    public void remind(String dossier, String limit, String subject) {
        reminders.remind(dossier, limit, subject);
    }

    public void escalate(String dossier, String limit, String subject) {
        reminders.escalate(dossier, limit, subject);
    }
}
