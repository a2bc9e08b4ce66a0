package vn.clusters.inbox;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.workflow.ModelWords;

/** Writes the rows of the page of work in the language of the screen. */
@Component
class ListedRows {

    private final ModelWords models;
    private final MessageSource messages;

    ListedRows(ModelWords models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    ListedRow of(WorkRow row) {
        WorkItem item = row.item();
        String task = models.task(item.taskKey(), item.name());
        String act = act(row);
        String actName = act == null ? null : text("inbox." + act);
        return new ListedRow(
                item.taskId(),
                task,
                row.why(),
                row.tick(),
                text("inbox.bulk.choose", task, item.cluster()),
                item.dossier(),
                item.cluster(),
                text("dossier.procedure." + item.procedure()),
                item.place(),
                row.tone(),
                row.due(),
                dueOn(item.dueOn()),
                act,
                actName,
                actName + ": " + task + ", " + item.cluster());
    }

    private static String act(WorkRow row) {
        if (row.item().desk() == null || !row.mayDo()) {
            return null;
        }
        return row.claimed() ? "release" : "claim";
    }

    private String dueOn(LocalDate day) {
        return day == null ? null : text("inbox.due.on", VietnameseText.shown(day));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
