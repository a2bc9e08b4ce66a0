package vn.clusters.workload;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;
import vn.clusters.organisation.Agencies.Agency;

/** The workload of an agency, for those who lead it. */
@Controller
class WorkloadPages {

    private final LedAgencies led;
    private final Workloads workloads;

    WorkloadPages(LedAgencies led, Workloads workloads) {
        this.led = led;
        this.workloads = workloads;
    }

    @GetMapping("/workload")
    String page(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            Model model) {
        Agency shown = led.of(actor, agency);
        model.addAttribute("load", workloads.of(shown));
        model.addAttribute("agencies", led.choices(actor));
        return "workload/page";
    }
}
