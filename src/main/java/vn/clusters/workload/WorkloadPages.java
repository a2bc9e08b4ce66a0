package vn.clusters.workload;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.kernel.Actor;
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

    WorkloadPages(LedAgencies led, Workloads workloads, Holding holding, Forecasts forecasts, Reassigning reassigning) {
        this.led = led;
        this.workloads = workloads;
        this.holding = holding;
        this.forecasts = forecasts;
        this.reassigning = reassigning;
    }

    /** @param holder officer or desk whose tasks are to be shared out, null for none */
    @GetMapping
    String page(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) String holder,
            Model model) {
        Agency shown = led.of(actor, agency);
        model.addAttribute("load", workloads.of(shown));
        model.addAttribute("agencies", led.choices(actor));
        model.addAttribute("held", holder == null ? null : holding.of(shown, holder));
        return "workload/page";
    }

    /** With some moves supposed, each {@code task:officer}. */
    @GetMapping("/forecast")
    String forecast(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) List<String> move,
            Model model) {
        List<Move> asked = Move.of(move, null, null);
        model.addAttribute("forecast", forecasts.of(actor, led.of(actor, agency), asked));
        model.addAttribute("moves", asked.stream().map(Move::toString).toList());
        model.addAttribute("fewest", Paces.FEWEST);
        return "workload/forecast";
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
            @RequestParam(required = false) List<String> task,
            @RequestParam(required = false) String to,
            RedirectAttributes redirect) {
        Agency shown = led.of(actor, agency);
        List<Move> asked = Move.of(move, task, to);
        reassigning.reassign(actor, shown.id(), asked);
        redirect.addFlashAttribute("moved", asked.size());
        redirect.addAttribute("agency", shown.id());
        return "redirect:/workload";
    }
}
