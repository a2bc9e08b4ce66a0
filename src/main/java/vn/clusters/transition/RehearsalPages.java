package vn.clusters.transition;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Editions;

/** The rehearsal of an edition for people; the question stands in the address, for asking changes nothing. */
@Controller
class RehearsalPages {

    private final Rehearsal rehearsal;
    private final Editions editions;
    private final SoughtForm form;
    private final BusinessTime time;

    RehearsalPages(Rehearsal rehearsal, Editions editions, SoughtForm form, BusinessTime time) {
        this.rehearsal = rehearsal;
        this.editions = editions;
        this.form = form;
        this.time = time;
    }

    @GetMapping("/law/rehearsal")
    String rehearse(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String edition,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Sought sought,
            Model model) {
        LocalDate day = Objects.requireNonNullElseGet(from, time::today);
        model.addAttribute("editions", editions.all());
        model.addAttribute("edition", edition);
        model.addAttribute("from", day);
        form.offer(sought, model);
        boolean asked = edition != null && !edition.isBlank();
        model.addAttribute("page", asked ? rehearsal.page(actor, edition, day, sought) : null);
        return "transition/rehearsal";
    }
}
