package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Tasks;

/** The officer's list of work, grouped by urgency in words while it is sorted by due date. */
@Controller
class InboxPages {

    /**
     * Rows under one heading.
     *
     * @param urgency null if the list is not sorted by it
     * @param continued whether the group began on the page before
     */
    record Group(String urgency, boolean continued, List<WorkRow> rows) {}

    private final WorkList list;
    private final WorkRows rows;
    private final WorkingDays days;
    private final FilterOptions options;
    private final Colleagues colleagues;
    private final Tasks tasks;
    private final MessageSource messages;

    InboxPages(
            WorkList list,
            WorkRows rows,
            WorkingDays days,
            FilterOptions options,
            Colleagues colleagues,
            Tasks tasks,
            MessageSource messages) {
        this.list = list;
        this.rows = rows;
        this.days = days;
        this.options = options;
        this.colleagues = colleagues;
        this.tasks = tasks;
        this.messages = messages;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/inbox";
    }

    /** Keeps the session of somebody who works on a page without sending anything. */
    @GetMapping("/inbox/awake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake() {}

    /** A value that nobody offered is refused in words, above the list that the other values give. */
    @GetMapping("/inbox")
    ModelAndView inbox(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        WorkList.Filter filter = WorkList.Filter.ofAddress(asked);
        HttpStatus status = HttpStatus.OK;
        while (!shown(actor, filter, model)) {
            status = HttpStatus.UNPROCESSABLE_ENTITY;
            filter = filter.with(
                    ((Problem) model.getAttribute("refused"))
                            .properties()
                            .get("field")
                            .toString(),
                    null);
        }
        model.addAttribute("filter", filter);
        model.addAttribute("options", options.of(actor));
        model.addAttribute("colleagues", colleagues.of(actor));
        return new ModelAndView("inbox/inbox", model.asMap(), status);
    }

    private boolean shown(Actor actor, WorkList.Filter filter, Model model) {
        try {
            Listing<WorkItem> page = list.page(actor, filter);
            model.addAttribute("counts", list.counts(actor, filter));
            model.addAttribute("groups", groups(page.items(), filter, actor));
            model.addAttribute("next", page.next());
            return true;
        } catch (Problem problem) {
            if (!problem.properties().containsKey("field")) {
                throw problem;
            }
            model.addAttribute("refused", problem);
            model.addAttribute(
                    "refusal",
                    messages.getMessage(
                            "problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale()));
            return false;
        }
    }

    private List<Group> groups(List<WorkItem> items, WorkList.Filter filter, Actor actor) {
        List<WorkRow> all = items.stream().map(item -> rows.row(item, actor)).toList();
        if (filter.order() != WorkSort.DUE) {
            return all.isEmpty() ? List.of() : List.of(new Group(null, filter.after() != null, all));
        }
        String before = filter.after() == null
                ? null
                : days.urgencies().of(WorkCursor.of(filter).dueOn()).slug();
        Map<Urgency, List<WorkRow>> groups = new EnumMap<>(Urgency.class);
        all.forEach(row -> groups.computeIfAbsent(Urgency.of(row.urgency()).orElseThrow(), any -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group ->
                        new Group(group.getKey().slug(), group.getKey().slug().equals(before), group.getValue()))
                .toList();
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        tasks.claim(id, actor);
        return "redirect:/tasks/{id}";
    }

    @PostMapping("/tasks/{id}/release")
    String release(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        tasks.release(id, actor);
        return "redirect:/inbox";
    }
}
