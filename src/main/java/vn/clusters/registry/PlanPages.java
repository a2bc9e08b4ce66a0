package vn.clusters.registry;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.clusters.kernel.BusinessTime;

/** The list of clusters in the plan, version by version, for people and as JSON. */
@Controller
class PlanPages {

    private final PlanReader plan;
    private final BusinessTime time;

    PlanPages(PlanReader plan, BusinessTime time) {
        this.plan = plan;
        this.time = time;
    }

    @GetMapping("/clusters/plan")
    String page(@RequestParam(required = false) Long version, Model model) {
        if (version != null || plan.inForce(time.today()).isPresent()) {
            model.addAttribute("sheet", plan.sheet(version, time.today()));
        }
        return "registry/plan";
    }

    /** @param on the version in force on that day, today if left out; {@code version} asks for one by its id */
    @GetMapping("/api/clusters/plan")
    @ResponseBody
    PlanReader.Sheet list(
            @RequestParam(required = false) Long version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        return plan.sheet(version, on == null ? time.today() : on);
    }
}
