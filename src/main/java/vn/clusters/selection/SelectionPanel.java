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

    SelectionPanel(Scoreboards boards) {
        this.boards = boards;
    }

    @GetMapping("/dossiers/{code}/scoring")
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        model.addAttribute("board", boards.of(code, actor).orElse(null));
        return "selection/panel";
    }
}
