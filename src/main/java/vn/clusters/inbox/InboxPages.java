package vn.clusters.inbox;

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
import vn.clusters.workflow.Tasks;

/** The officer's list of work, and its single acts. */
@Controller
class InboxPages {

    private final WorkPage list;
    private final Tasks tasks;

    InboxPages(WorkPage list, Tasks tasks) {
        this.list = list;
        this.tasks = tasks;
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
    ModelAndView inbox(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        return list.show(actor, WorkList.Filter.ofAddress(asked), model);
    }

    @GetMapping("/inbox/filters")
    String filters(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return list.filters(WorkList.Filter.ofAddress(asked), model);
    }

    @GetMapping("/inbox/count")
    String count(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        return list.count(actor, WorkList.Filter.ofAddress(asked), model);
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
