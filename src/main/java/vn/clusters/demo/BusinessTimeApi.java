package vn.clusters.demo;

import java.time.Duration;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Workflow;

/** Reads and forwards the business time; administrators of a demo only. */
@DemoOnly
@RestController
@RequestMapping("/api/business-time")
class BusinessTimeApi {

    private static final int FARTHEST = 3_660;

    private final BusinessTime time;
    private final ShiftedTime shifted;
    private final Workflow workflow;

    BusinessTimeApi(BusinessTime time, ShiftedTime shifted, Workflow workflow) {
        this.time = time;
        this.shifted = shifted;
        this.workflow = workflow;
    }

    /** The business time. */
    record Now(Instant now) {}

    /** How many days to go forward, 0 to 3660. */
    record Forward(Integer days) {}

    @GetMapping
    Now now() {
        return new Now(time.now());
    }

    /** Moves on day by day, so that every timer fires on its own day. */
    @PostMapping("/forward")
    Now forward(@RequestBody Forward forward) {
        if (forward.days() == null || forward.days() < 0 || forward.days() > FARTHEST) {
            throw new Problem(422, "days-out-of-range", FARTHEST).with("field", "days");
        }
        for (int day = 0; day < forward.days(); day++) {
            time.forward(Duration.ofDays(1));
            workflow.runDue();
        }
        shifted.keep();
        return now();
    }
}
