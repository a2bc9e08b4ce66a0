package vn.clusters.transition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.dossier.Inputs;
import vn.clusters.dossier.RefusedForm;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The bulk hand-over for administrators: the review before it runs, the acts done, and taking one back. */
@Controller
@RequestMapping("/hand-overs")
class HandOverPages {

    private static final String CHOSEN = "dossier";
    private static final String TO = "to:";

    private final Proposals proposals;
    private final HandOvers handOvers;
    private final HandOverViews views;
    private final Returning returning;
    private final HandOverReader reader;
    private final Inputs inputs;
    private final RefusedForm refused;
    private final SoughtForm filters;
    private final BusinessTime time;
    private final ObjectMapper json;

    HandOverPages(
            Proposals proposals,
            HandOvers handOvers,
            HandOverViews views,
            Returning returning,
            HandOverReader reader,
            Inputs inputs,
            RefusedForm refused,
            SoughtForm filters,
            BusinessTime time,
            ObjectMapper json) {
        this.proposals = proposals;
        this.handOvers = handOvers;
        this.views = views;
        this.returning = returning;
        this.reader = reader;
        this.inputs = inputs;
        this.refused = refused;
        this.filters = filters;
        this.time = time;
        this.json = json;
    }

    @GetMapping
    String review(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(required = false) Long acts,
            Sought sought,
            Model model) {
        refused.blank(model);
        model.addAttribute("acts", views.page(acts));
        return review(Objects.requireNonNullElse(on, time.today()), sought, null, model);
    }

    /** @param chosen codes that were ticked, null when nobody has sent the form yet */
    private String review(LocalDate on, Sought sought, List<String> chosen, Model model) {
        model.addAttribute("on", on);
        model.addAttribute("today", time.today());
        model.addAttribute("chosen", chosen);
        model.addAttribute("page", proposals.page(on, sought));
        filters.offer(sought, model);
        return "transition/hand-overs";
    }

    @PostMapping
    String run(
            @RequestParam MultiValueMap<String, String> form,
            Sought sought,
            Model model,
            HttpServletResponse response) {
        try {
            HandOverViews.Act act = handOvers.run(reader.order(inputs.of(order(form))));
            return act.id() == null ? "redirect:/hand-overs?on=" + act.on() : "redirect:/hand-overs/" + act.id();
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            LocalDate on = inputs.of(order(form)).date("on");
            model.addAttribute("acts", views.page(null));
            return review(
                    Objects.requireNonNullElse(on, time.today()), sought, form.getOrDefault(CHOSEN, List.of()), model);
        }
    }

    private ObjectNode order(MultiValueMap<String, String> form) {
        ObjectNode order = json.createObjectNode();
        List.of("on", "document", "documentDate").forEach(name -> order.put(name, form.getFirst(name)));
        ArrayNode dossiers = order.putArray("dossiers");
        form.getOrDefault(CHOSEN, List.of())
                .forEach(code -> dossiers.addObject().put("code", code).put("to", form.getFirst(TO + code)));
        return order;
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        refused.blank(model);
        model.addAttribute("act", views.get(id));
        return "transition/hand-over";
    }

    @PostMapping("/{id}/dossiers/{code}/return")
    String takeBack(
            @PathVariable long id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            returning.takeBack(id, code, reader.reason(inputs.of(form)));
            return "redirect:/hand-overs/" + id;
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            model.addAttribute("returning", code);
            model.addAttribute("act", views.get(id));
            return "transition/hand-over";
        }
    }
}
