package vn.clusters.inbox;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Power;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;

/** Puts rows of work into words. */
@Component
class WorkRows {

    private final WorkingDays days;
    private final Agencies agencies;
    private final Officers officers;
    private final MessageSource messages;

    WorkRows(WorkingDays days, Agencies agencies, Officers officers, MessageSource messages) {
        this.days = days;
        this.agencies = agencies;
        this.officers = officers;
        this.messages = messages;
    }

    WorkRow row(WorkItem item, Actor actor) {
        Optional<Power> power = actor.powerFor(item.doing(), item::procedure);
        boolean mayDo = power.isPresent() || actor.mayDo(item.doing());
        boolean claimed = item.assignee() != null && mayDo;
        String why = power.map(used -> text("inbox.why.instead", used.ownerName(), used.document()))
                .orElseGet(() -> why(item, actor));
        if (item.suspended()) {
            return new WorkRow(item, "none", text("inbox.due.suspended"), why, claimed, mayDo);
        }
        if (item.dueOn() == null) {
            return new WorkRow(item, "none", text("inbox.due.none"), why, claimed, mayDo);
        }
        Urgency urgency = days.urgencies().of(item.dueOn());
        String due = due(days.until(item.dueOn()), urgency == Urgency.OVERDUE);
        return new WorkRow(item, urgency.slug(), due, why, claimed, mayDo);
    }

    /** In the officer's own right: by post, by having taken it, by the dossier or the council; else whose it is. */
    private String why(WorkItem item, Actor actor) {
        if (!actor.mayDo(item.doing())) {
            return text("inbox.with", holder(item.desk(), item.assignee()));
        }
        if (item.assignee() == null) {
            return text("inbox.why.desk", desk(item.desk()));
        }
        if (item.desk() != null) {
            return text("inbox.why.mine", desk(item.desk()));
        }
        return text(item.subject() == null ? "inbox.why.in-charge" : "inbox.why.council");
    }

    private String due(int left, boolean late) {
        if (late) {
            return text("inbox.due.late", -left);
        }
        return left == 0 ? text("inbox.due.today") : text("inbox.due.left", left);
    }

    /** Who has a task: the officer who took it, else the desk. */
    String holder(String desk, String assignee) {
        return assignee == null ? desk(desk) : officers.get(assignee).name();
    }

    /** The same of a filter's value. */
    String holder(String holder) {
        return Holders.isDesk(holder) ? holder(holder, null) : holder(null, holder);
    }

    /** A desk as people call it: the role and the agency. */
    private String desk(String desk) {
        String[] parts = desk.split("@", 2);
        return text(
                "inbox.desk",
                text("organisation.role." + parts[0]),
                agencies.get(parts[1]).name());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
