package vn.clusters.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.reminder.Mail.State;

/** The outbox as administrators see it. */
@Controller
class MailPages {

    private static final int PAGE = 50;

    private final Mails mails;
    private final Outbox outbox;
    private final Postman postman;

    MailPages(Mails mails, Outbox outbox, Postman postman) {
        this.mails = mails;
        this.outbox = outbox;
        this.postman = postman;
    }

    @GetMapping("/admin/mail")
    String page(
            @RequestParam(defaultValue = "WAITING") State state,
            @RequestParam(required = false) Long before,
            Model model) {
        long from = before == null ? Long.MAX_VALUE : before;
        List<Mail> found = mails.findByStateAndIdLessThanOrderByIdDesc(state, from, Limit.of(PAGE + 1));
        boolean more = found.size() > PAGE;
        model.addAttribute("state", state);
        model.addAttribute("counts", counts());
        model.addAttribute("mails", more ? found.subList(0, PAGE) : found);
        model.addAttribute("next", more ? found.get(PAGE - 1).id() : null);
        model.addAttribute("hasServer", postman.hasServer());
        return "reminder/mails";
    }

    private Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, mails.countByState(state));
        }
        return counts;
    }

    @PostMapping("/admin/mail/{id}/again")
    String again(@PathVariable long id, RedirectAttributes flash) {
        outbox.again(id);
        flash.addFlashAttribute("again", true);
        return "redirect:/admin/mail";
    }
}
