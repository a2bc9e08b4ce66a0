package vn.clusters.inbox;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;

/** Saved views: opened from the list of work, saved there, renamed and deleted on a page of their own. */
@Controller
@RequestMapping("/inbox/views")
class ViewPages {

    private static final String PAGE = "redirect:/inbox/views";

    private final SavedViews views;
    private final WorkPage list;
    private final MessageSource messages;

    ViewPages(SavedViews views, WorkPage list, MessageSource messages) {
        this.views = views;
        this.list = list;
        this.messages = messages;
    }

    /** A view with what the officer may do to it. */
    record Row(SavedView view, boolean mayChange, boolean holds) {}

    @GetMapping
    String page(@AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        List<Row> rows = views.of(actor).stream()
                .map(view -> new Row(view, views.mayChange(view, actor), views.holds(view)))
                .toList();
        model.addAttribute("rows", rows);
        return "inbox/views";
    }

    /** One that is gone, or belongs to an agency that the officer has left, is refused above the plain list. */
    @GetMapping("/{id}")
    ModelAndView open(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        return views.find(id, actor)
                .map(view -> new ModelAndView("redirect:" + view.address()))
                .orElseGet(() -> list.refused(actor, "/inbox", new Problem(422, "view-lost"), model));
    }

    @PostMapping
    ModelAndView save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "false") boolean shared,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model) {
        try {
            return new ModelAndView("redirect:"
                    + views.save(name, ViewAddress.filter(address), shared, actor)
                            .address());
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY.value()) {
                throw problem;
            }
            model.addAttribute("viewName", name);
            return list.refused(actor, address, problem, model);
        }
    }

    @PostMapping("/{id}/rename")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model) {
        try {
            views.rename(id, name, actor);
            return new ModelAndView(PAGE);
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY.value()) {
                throw problem;
            }
            model.addAttribute(
                    "refusal",
                    messages.getMessage(
                            "problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale()));
            return new ModelAndView(page(actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        views.delete(id, actor);
        return PAGE;
    }
}
