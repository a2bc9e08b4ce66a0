package vn.clusters.selection;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.kernel.Actor;

/** The council, its sheets and its conclusion on the dossier page. */
@Controller
class SelectionPanel {

    private final Scoreboards boards;
    private final Assignments assignments;

    SelectionPanel(Scoreboards boards, Assignments assignments) {
        this.boards = boards;
        this.assignments = assignments;
    }

    @GetMapping("/dossiers/{code}/scoring")
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        model.addAttribute("board", boards.of(code, actor).orElse(null));
        model.addAttribute("code", code);
        model.addAttribute("assigned", assignments.of(code).orElse(null));
        model.addAttribute("mayAssign", assignments.mayAssign(actor, code));
        return "selection/panel";
    }
}
