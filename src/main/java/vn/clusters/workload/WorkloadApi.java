package vn.clusters.workload;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;
import vn.clusters.organisation.Agencies.Agency;

/** The workload of an agency, what becomes of it, and the moves that change it, as JSON. */
@RestController
@RequestMapping("/api/workload")
class WorkloadApi {

    private final LedAgencies led;
    private final Workloads workloads;
    private final Forecasts forecasts;
    private final Reassigning reassigning;

    WorkloadApi(LedAgencies led, Workloads workloads, Forecasts forecasts, Reassigning reassigning) {
        this.led = led;
        this.workloads = workloads;
        this.forecasts = forecasts;
        this.reassigning = reassigning;
    }

    /**
     * Moves to suppose or to make.
     *
     * @param agency null for the officer's own
     * @param moves none if null
     */
    record Asked(String agency, List<Move> moves) {

        Asked {
            moves = moves == null ? List.of() : moves;
        }
    }

    /** What was moved. */
    record Moved(List<Move> moved) {}

    @GetMapping
    Workload workload(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestParam(required = false) String agency) {
        return workloads.of(led.of(actor, agency));
    }

    @GetMapping("/forecast")
    Forecast forecast(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) List<String> move) {
        return forecasts.of(actor, led.of(actor, agency), Move.of(move, null, null));
    }

    @PostMapping("/forecast")
    Forecast suppose(@AuthenticationPrincipal(expression = "actor") Actor actor, @RequestBody Asked asked) {
        return forecasts.of(actor, led.of(actor, asked.agency()), asked.moves());
    }

    @PostMapping("/moves")
    Moved move(@AuthenticationPrincipal(expression = "actor") Actor actor, @RequestBody Asked asked) {
        Agency agency = led.of(actor, asked.agency());
        reassigning.reassign(actor, agency.id(), asked.moves());
        return new Moved(asked.moves());
    }
}
