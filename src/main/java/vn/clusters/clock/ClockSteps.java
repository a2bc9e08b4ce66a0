package vn.clusters.clock;

import java.util.Date;
import vn.clusters.kernel.Steps;

/** What models say of the clocks: when a limit has passed, when somebody is told of it next. */
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
        return reminders.remindAt(dossier, limit, orNull(subject));
    }

    public void remind(String dossier, String limit, String subject) {
        reminders.remind(dossier, limit, orNull(subject));
    }

    public boolean remindsAgain(String dossier, String limit, String subject) {
        return reminders.remindsAgain(dossier, limit, orNull(subject));
    }

    /** Said by watches begun before the province had a ladder: they wait for one rung more, then end. */
    public Date overdueAt(String dossier, String limit, String subject) {
        return remindAt(dossier, limit, subject);
    }

    /** As {@link #overdueAt}. */
    public void escalate(String dossier, String limit, String subject) {
        remind(dossier, limit, subject);
    }

    /** In an expression a variable that is null arrives as an empty text. */
    private static String orNull(String subject) {
        return subject.isEmpty() ? null : subject;
    }
}
