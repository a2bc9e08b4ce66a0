package vn.clusters.reminder;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.reminder.MailWish.Frequency;

/** Where officers say how they want to be told, and get the secret address of their calendar. */
@Controller
class WishPages {

    private static final String BACK = "redirect:/notices/settings";

    private final MailWishes wishes;
    private final CalendarLinks links;
    private final Postman postman;

    WishPages(MailWishes wishes, CalendarLinks links, Postman postman) {
        this.wishes = wishes;
        this.links = links;
        this.postman = postman;
    }

    @GetMapping("/notices/settings")
    String page(@AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        MailWishes.Wish wish = wishes.of(actor.username());
        return page(actor, model, wish.frequency(), wish.own());
    }

    private String page(Actor actor, Model model, Frequency frequency, String address) {
        model.addAttribute("frequency", frequency);
        model.addAttribute("frequencies", Frequency.values());
        model.addAttribute("address", address);
        model.addAttribute("current", wishes.of(actor.username()).address());
        model.addAttribute("hasServer", postman.hasServer());
        model.addAttribute("issuedAt", links.issuedAt(actor.username()).orElse(null));
        return "reminder/settings";
    }

    @PostMapping("/notices/settings")
    String set(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam Frequency frequency,
            @RequestParam String address,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            wishes.set(actor.username(), frequency, address);
        } catch (Problem refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal);
            return page(actor, model, frequency, address);
        }
        flash.addFlashAttribute("saved", true);
        return BACK;
    }

    /** The address is shown on the next page and never again. */
    @PostMapping("/notices/calendar")
    String issue(@AuthenticationPrincipal(expression = "actor") Actor actor, RedirectAttributes flash) {
        String secret = links.issue(actor.username());
        flash.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/" + secret + ".ics")
                        .toUriString());
        return BACK;
    }

    @PostMapping("/notices/calendar/revoke")
    String revoke(@AuthenticationPrincipal(expression = "actor") Actor actor, RedirectAttributes flash) {
        links.revoke(actor.username());
        flash.addFlashAttribute("revoked", true);
        return BACK;
    }
}
