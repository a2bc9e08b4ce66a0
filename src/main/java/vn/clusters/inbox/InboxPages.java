package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;
import vn.clusters.law.Editions;
import vn.clusters.workflow.Tasks;

/** The officer's list of work, grouped by urgency in words. */
@Controller
class InboxPages {

    private static final List<String> URGENCIES = List.of("overdue", "near", "open", "none");

    private final WorkList list;
    private final WorkRows rows;
    private final Tasks tasks;
    private final Editions editions;

    InboxPages(WorkList list, WorkRows rows, Tasks tasks, Editions editions) {
        this.list = list;
        this.rows = rows;
        this.tasks = tasks;
        this.editions = editions;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/inbox";
    }

    /** Keeps the session of somebody who works on a page without sending anything. */
    @GetMapping("/inbox/awake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake() {}

    @GetMapping("/inbox")
    String inbox(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) String edition,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            Model model) {
        WorkList.Filter filter = new WorkList.Filter(whose, null, null, null, step, edition, q, after);
        Listing<WorkItem> page = list.page(actor, filter);
        model.addAttribute("filter", filter);
        model.addAttribute("next", page.next());
        model.addAttribute("paged", page.next() != null || after != null);
        model.addAttribute("filtered", filter.isNarrow());
        model.addAttribute("groups", groups(page.items(), actor));
        model.addAttribute("steps", list.steps(actor));
        model.addAttribute("editions", editions.all());
        return "inbox/inbox";
    }

    private Map<String, List<WorkRow>> groups(List<WorkItem> items, Actor actor) {
        Map<String, List<WorkRow>> groups = new LinkedHashMap<>();
        URGENCIES.forEach(urgency -> groups.put(urgency, new ArrayList<>()));
        items.stream().map(item -> rows.row(item, actor)).forEach(row -> groups.get(row.urgency())
                .add(row));
        groups.values().removeIf(List::isEmpty);
        return groups;
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
