package vn.clusters.workload;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;

/** The workload of an agency as JSON. */
@RestController
@RequestMapping("/api/workload")
class WorkloadApi {

    private final LedAgencies led;
    private final Workloads workloads;

    WorkloadApi(LedAgencies led, Workloads workloads) {
        this.led = led;
        this.workloads = workloads;
    }

    @GetMapping
    Workload workload(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestParam(required = false) String agency) {
        return workloads.of(led.of(actor, agency));
    }
}
