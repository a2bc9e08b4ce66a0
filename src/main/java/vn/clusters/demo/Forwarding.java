package vn.clusters.demo;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Workflow;

/** Lets days pass, one after the other, so that every timer fires on its own day. */
@DemoOnly
@Component
class Forwarding {

    private static final int FARTHEST = 3_660;

    private final BusinessTime time;
    private final ShiftedTime shifted;
    private final Workflow workflow;

    Forwarding(BusinessTime time, ShiftedTime shifted, Workflow workflow) {
        this.time = time;
        this.shifted = shifted;
        this.workflow = workflow;
    }

    /** @throws Problem 422 {@code days-out-of-range} */
    void by(Integer days) {
        if (days == null || days < 0 || days > FARTHEST) {
            throw new Problem(422, "days-out-of-range", FARTHEST).with("field", "days");
        }
        for (int day = 0; day < days; day++) {
            time.forward(Duration.ofDays(1));
            workflow.runDue();
        }
        shifted.keep();
    }
}
