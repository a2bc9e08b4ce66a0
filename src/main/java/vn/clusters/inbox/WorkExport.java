package vn.clusters.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.workflow.ModelWords;

/** Writes the work that a filter finds into a workbook, some rows at a time. */
@Component
class WorkExport {

    /** Rows in one workbook. */
    static final int MOST = 50_000;

    private static final int CHUNK = 1_000;
    private static final List<String> COLUMNS = List.of(
            "step",
            "why",
            "holder",
            "urgency",
            "due",
            "left",
            "received",
            "dossier",
            "cluster",
            "procedure",
            "state",
            "place",
            "applicant",
            "edition");
    private static final List<Integer> WIDTHS = List.of(38, 44, 36, 14, 12, 12, 12, 22, 30, 34, 22, 34, 34, 14);

    private final WorkList list;
    private final WorkRows rows;
    private final WorkingDays days;
    private final FilterWords words;
    private final ModelWords models;
    private final BusinessTime time;
    private final MessageSource messages;

    WorkExport(
            WorkList list,
            WorkRows rows,
            WorkingDays days,
            FilterWords words,
            ModelWords models,
            BusinessTime time,
            MessageSource messages) {
        this.list = list;
        this.rows = rows;
        this.days = days;
        this.words = words;
        this.models = models;
        this.time = time;
        this.messages = messages;
    }

    /** What is written, and how much of it: asked for before anything is sent. */
    record Plan(Actor actor, WorkList.Filter filter, int most, boolean cut) {}

    /**
     * From the beginning of the list, wherever the page stood.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code filter-unknown}
     */
    Plan plan(Actor actor, WorkList.Filter filter, int most) {
        WorkList.Filter whole = filter.with("after", null);
        return new Plan(actor, whole, most, list.size(actor, whole, most + 1) > most);
    }

    void write(Plan plan, OutputStream out) throws IOException {
        try (Sheet sheet = new Sheet(text("inbox.title"))) {
            sheet.line(text("inbox.export.title", plan.actor().name()));
            sheet.line(text("inbox.export.at", VietnameseText.shown(time.now())));
            sheet.line(words.of(plan.filter(), plan.actor()));
            if (plan.cut()) {
                sheet.line(text("inbox.export.cut", plan.most()));
            }
            sheet.head(
                    COLUMNS.stream().map(name -> text("inbox.export." + name)).toList(), WIDTHS);
            rows(plan, sheet);
            sheet.writeTo(out);
        }
    }

    private void rows(Plan plan, Sheet sheet) {
        Map<String, String> holders = new HashMap<>();
        WorkList.Filter filter = plan.filter();
        int left = plan.most();
        do {
            Listing<WorkItem> some = list.page(plan.actor(), filter, Math.min(left, CHUNK));
            some.items().forEach(item -> sheet.row(cells(rows.row(item, plan.actor()), holders)));
            left -= some.items().size();
            filter = filter.with("after", some.next());
        } while (filter.after() != null && left > 0);
    }

    private Object[] cells(WorkRow row, Map<String, String> holders) {
        WorkItem item = row.item();
        String lane = item.keys().lane();
        String holder =
                lane.isEmpty() ? null : holders.computeIfAbsent(lane, any -> rows.holder(item.desk(), item.assignee()));
        return new Object[] {
            models.task(item.taskKey(), item.name()),
            row.why(),
            holder,
            text("inbox.urgency." + row.urgency()),
            item.dueOn(),
            item.dueOn() == null || item.suspended() ? null : days.until(item.dueOn()),
            WorkItem.NEVER.equals(item.keys().receivedOn()) ? null : item.keys().receivedOn(),
            item.dossier(),
            item.cluster(),
            text("dossier.procedure." + item.procedure()),
            text("dossier.status." + item.keys().state()),
            item.place(),
            item.applicants(),
            item.edition()
        };
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
