package vn.clusters.workload;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.dossier.RefusedForm;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies.Agency;

/** The workload of an agency and what becomes of it, for those who lead it and share the work out. */
@Controller
@RequestMapping("/workload")
class WorkloadPages {

    private final LedAgencies led;
    private final Workloads workloads;
    private final Holding holding;
    private final Forecasts forecasts;
    private final Reassigning reassigning;
    private final RefusedForm forms;

    WorkloadPages(
            LedAgencies led,
            Workloads workloads,
            Holding holding,
            Forecasts forecasts,
            Reassigning reassigning,
            RefusedForm forms) {
        this.led = led;
        this.workloads = workloads;
        this.holding = holding;
        this.forecasts = forecasts;
        this.reassigning = reassigning;
        this.forms = forms;
    }

    /** @param holder officer or desk whose tasks are to be shared out, null for none */
    @GetMapping
    String page(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) String holder,
            Model model) {
        return page(actor, led.of(actor, agency), holder, List.of(), model);
    }

    private String page(Actor actor, Agency shown, String holder, List<String> chosen, Model model) {
        model.addAttribute("load", workloads.of(shown));
        model.addAttribute("agencies", led.choices(actor));
        model.addAttribute("held", holder == null ? null : holding.of(shown, holder));
        model.addAttribute("chosen", chosen);
        return "workload/page";
    }

    /** With some moves supposed, each {@code task:officer}. */
    @GetMapping("/forecast")
    String forecast(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) List<String> move,
            Model model,
            HttpServletResponse response) {
        Agency shown = led.of(actor, agency);
        List<Move> asked = Move.of(move, null, null);
        try {
            return forecast(actor, shown, asked, asked, model);
        } catch (Problem problem) {
            return refused(actor, shown, asked, problem, model, response);
        }
    }

    private String forecast(Actor actor, Agency shown, List<Move> supposed, List<Move> chosen, Model model) {
        model.addAttribute("forecast", forecasts.of(actor, shown, supposed));
        model.addAttribute("supposed", supposed.size());
        model.addAttribute("moves", chosen.stream().map(Move::toString).toList());
        model.addAttribute("fewest", Paces.FEWEST);
        return "workload/forecast";
    }

    /** The work of the officer or desk again, what was chosen still chosen. */
    private String notShared(
            Actor actor,
            Agency shown,
            String holder,
            List<Move> asked,
            String to,
            Problem problem,
            Model model,
            HttpServletResponse response) {
        String page = page(actor, shown, holder, asked.stream().map(Move::task).toList(), model);
        forms.show(model, new LinkedMultiValueMap<>(), problem, response);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("to", to);
        model.addAttribute("wrong", problem.properties().get("task"));
        return page;
    }

    /** The work as it lies, what was chosen still chosen, and what is wrong beside the task that it is about. */
    private String refused(
            Actor actor, Agency shown, List<Move> asked, Problem problem, Model model, HttpServletResponse response) {
        String page = forecast(actor, shown, List.of(), asked, model);
        forms.show(model, new LinkedMultiValueMap<>(), problem, response);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        Forecast forecast = (Forecast) model.getAttribute("forecast");
        model.addAttribute(
                "wrong",
                asked.stream()
                        .filter(move ->
                                move.task().equals(problem.properties().get("task")) && forecast.offers(move.task()))
                        .findFirst()
                        .orElse(null));
        return page;
    }

    /** What was chosen in a form goes on as an address that can be kept and passed on. */
    @PostMapping("/suppositions")
    String suppose(
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) List<String> task,
            @RequestParam(required = false) String to,
            RedirectAttributes redirect) {
        redirect.addAttribute("agency", agency);
        redirect.addAttribute(
                "move", Move.of(null, task, to).stream().map(Move::toString).collect(Collectors.joining(",")));
        return "redirect:/workload/forecast";
    }

    @PostMapping("/moves")
    String moves(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) List<String> move,
            @RequestParam(required = false) String holder,
            @RequestParam(required = false) List<String> task,
            @RequestParam(required = false) String to,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Agency shown = led.of(actor, agency);
        List<Move> asked = Move.of(move, task, to);
        try {
            reassigning.reassign(actor, shown.id(), asked);
        } catch (Problem problem) {
            if (move == null && holder == null) {
                throw problem;
            }
            return move == null
                    ? notShared(actor, shown, holder, asked, to, problem, model, response)
                    : refused(actor, shown, asked, problem, model, response);
        }
        redirect.addFlashAttribute("moved", asked.size());
        redirect.addAttribute("agency", shown.id());
        return "redirect:/workload";
    }
}
