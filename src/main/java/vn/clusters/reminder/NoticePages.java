package vn.clusters.reminder;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;

/** The page behind the bell. */
@Controller
class NoticePages {

    private static final String BACK = "redirect:/notices";

    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String page(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) Long before,
            Model model) {
        var page = notices.page(actor, unread, before);
        model.addAttribute("rows", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("count", notices.unread(actor));
        model.addAttribute(
                "here", page.items().stream().filter(Notices.Row::isUnread).count());
        model.addAttribute("unread", unread);
        return "reminder/notices";
    }

    @GetMapping("/notices/{id}")
    String open(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return "redirect:" + notices.open(actor, id);
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        notices.mark(actor, id, true);
        return BACK;
    }

    @PostMapping("/notices/{id}/unread")
    String unread(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        notices.mark(actor, id, false);
        return BACK;
    }

    @PostMapping("/notices/read")
    String readAll(@AuthenticationPrincipal(expression = "actor") Actor actor) {
        notices.readAll(actor);
        return BACK;
    }
}
