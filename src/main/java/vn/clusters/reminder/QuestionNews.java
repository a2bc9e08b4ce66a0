package vn.clusters.reminder;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.brief.QuestionPut;
import vn.clusters.brief.QuestionReplied;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;
import vn.clusters.reminder.Reminder.Kind;
import vn.clusters.reminder.Reminder.Told;

/** Tells whoever may answer of a leader's question, until it is answered. */
@Component
class QuestionNews {

    private final Telling telling;
    private final Reminders reminders;
    private final Dossiers dossiers;
    private final Officers officers;
    private final BusinessTime time;

    QuestionNews(Telling telling, Reminders reminders, Dossiers dossiers, Officers officers, BusinessTime time) {
        this.telling = telling;
        this.reminders = reminders;
        this.dossiers = dossiers;
        this.officers = officers;
        this.time = time;
    }

    @EventListener
    void on(QuestionPut put) {
        Dossiers.View dossier = dossiers.get(put.dossier());
        String step = put.askedBy() + " – " + put.step();
        telling.tell(
                new Told(
                        event(put.id()),
                        Kind.QUESTION_ASKED,
                        put.dossier(),
                        dossier.cluster().name(),
                        null,
                        step,
                        null),
                put.askedOf() == null
                        ? at(put.desk() == null ? proposers(dossier) : put.desk())
                        : List.of(put.askedOf()));
    }

    /** Nobody need answer any more. */
    @EventListener
    void on(QuestionReplied replied) {
        reminders.findByEventKey(event(replied.id())).forEach(reminder -> reminder.read(time.now()));
    }

    private static String proposers(Dossiers.View dossier) {
        return Role.AGENCY_OFFICER.at(dossier.localCommittee());
    }

    private List<String> at(String desk) {
        return officers.at(desk).stream().map(Officer::username).toList();
    }

    private static String event(long question) {
        return "question-asked:" + question;
    }
}
