package vn.clusters.inbox;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Saves the draft of a task's form while it is typed, and throws it away when asked. */
@Controller
class DraftPages {

    private final Tasks tasks;
    private final TaskDoor door;
    private final TaskDrafts drafts;

    DraftPages(Tasks tasks, TaskDoor door, TaskDrafts drafts) {
        this.tasks = tasks;
        this.door = door;
        this.drafts = drafts;
    }

    @PostMapping("/tasks/{id}/draft")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model) {
        Task task = tasks.get(id);
        if (!door.mayDo(task, actor)) {
            throw new Problem(403, "not-your-task", task.name());
        }
        model.addAttribute("savedAt", drafts.save(id, actor, new SentForm(tasks.form(id), sent)));
        return "inbox/draft";
    }

    @PostMapping("/tasks/{id}/draft/discard")
    String discard(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        drafts.discard(id, actor);
        return "redirect:/tasks/{id}";
    }
}
