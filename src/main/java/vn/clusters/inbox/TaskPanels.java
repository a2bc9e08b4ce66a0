package vn.clusters.inbox;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.kernel.Actor;
import vn.clusters.workflow.Workflow;

/** Open tasks and the marked diagrams on the dossier page; failed steps for the administrator. */
@Controller
class TaskPanels {

    private final WorkItems items;
    private final WorkRows rows;
    private final TaskDoor door;
    private final Workflow workflow;

    TaskPanels(WorkItems items, WorkRows rows, TaskDoor door, Workflow workflow) {
        this.items = items;
        this.rows = rows;
        this.door = door;
        this.workflow = workflow;
    }

    /** A row and who has it. */
    record Open(WorkRow row, String holder, boolean mine) {}

    @GetMapping("/dossiers/{code}/tasks")
    String open(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        model.addAttribute(
                "open",
                items.findByDossierOrderByOpenedAtAscTaskIdAsc(code).stream()
                        .map(item -> open(item, actor))
                        .toList());
        return "inbox/open-tasks";
    }

    private Open open(WorkItem item, Actor actor) {
        boolean mine = door.mayDo(item, actor);
        return new Open(rows.row(item, actor), rows.holder(item.desk(), item.assignee()), mine);
    }

    @GetMapping("/dossiers/{code}/diagram")
    String diagram(@PathVariable String code, Model model) {
        model.addAttribute("processes", workflow.progress(code));
        return "inbox/diagram";
    }

    @GetMapping("/admin/incidents")
    String incidents(Model model) {
        model.addAttribute("incidents", workflow.incidents());
        return "inbox/incidents";
    }

    @PostMapping("/admin/incidents/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes flash) {
        workflow.retry(id);
        flash.addFlashAttribute("retried", true);
        return "redirect:/admin/incidents";
    }
}
