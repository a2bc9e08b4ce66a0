package vn.clusters.reminder;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Tasks;

/** The notices of an officer, newest first. */
@Component
@Transactional
public class Notices {

    private static final int PAGE = 30;
    private static final int MOST = 100;
    private static final int LOOKED_AT = 1000;

    /**
     * A notice as it is shown.
     *
     * @param readable false when the officer has lost the right to the dossier: nothing of it is shown, nor is it counted
     * @param insteadOf post of whoever is away and would have been told, null for the officer's own
     */
    public record Row(Reminder reminder, boolean readable, String insteadOf) {

        public boolean isUnread() {
            return readable && !reminder.isRead();
        }
    }

    private final Reminders reminders;
    private final Tasks tasks;
    private final Officers officers;
    private final DossierAccess access;
    private final BusinessTime time;

    Notices(Reminders reminders, Tasks tasks, Officers officers, DossierAccess access, BusinessTime time) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.officers = officers;
        this.access = access;
        this.time = time;
    }

    /** @param before id of the last one already shown, null for the first page */
    @Transactional(readOnly = true)
    public Listing<Row> page(Actor actor, boolean unread, Long before) {
        long from = before == null ? Long.MAX_VALUE : before;
        Limit limit = Limit.of(PAGE + 1);
        List<Reminder> found = unread
                ? reminders.findByRecipientAndReadAtIsNullAndIdLessThanOrderByIdDesc(actor.username(), from, limit)
                : reminders.findByRecipientAndIdLessThanOrderByIdDesc(actor.username(), from, limit);
        boolean more = found.size() > PAGE;
        List<Reminder> shown = more ? found.subList(0, PAGE) : found;
        Set<String> readable = readable(actor, shown.stream().map(Reminder::dossier));
        List<Row> rows = shown.stream()
                .map(one -> new Row(one, readable.contains(one.dossier()), absent(one)))
                .filter(row -> !unread || row.isUnread())
                .toList();
        return new Listing<>(rows, more ? "" + shown.get(PAGE - 1).id() : null);
    }

    /** How many the officer has not read of dossiers that are open to them; counting ends at a hundred. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        List<String> dossiers = reminders.unreadOn(actor.username(), Limit.of(LOOKED_AT));
        Set<String> readable = readable(actor, dossiers.stream());
        return (int) dossiers.stream().filter(readable::contains).limit(MOST).count();
    }

    private String absent(Reminder reminder) {
        return reminder.insteadOf() == null
                ? null
                : officers.get(reminder.insteadOf()).name();
    }

    private Set<String> readable(Actor actor, Stream<String> dossiers) {
        return access.readable(actor, dossiers.collect(Collectors.toSet()));
    }

    /** Marks it read and gives the path of what it is about: the task while it is open, else the dossier. */
    public String open(Actor actor, long id) {
        Reminder reminder = own(actor, id);
        reminder.read(time.now());
        boolean stillOpen = reminder.task() != null
                && tasks.openOf(reminder.dossier()).stream()
                        .anyMatch(task -> task.id().equals(reminder.task()));
        return stillOpen ? reminder.path() : reminder.pathOfDossier();
    }

    public void mark(Actor actor, long id, boolean read) {
        Consumer<Reminder> mark = read ? reminder -> reminder.read(time.now()) : Reminder::unread;
        mark.accept(own(actor, id));
    }

    public void readAll(Actor actor) {
        reminders.readAll(actor.username(), time.now());
    }

    private Reminder own(Actor actor, long id) {
        return reminders
                .findByIdAndRecipient(id, actor.username())
                .orElseThrow(() -> new Problem(404, "unknown-notice", id));
    }
}
