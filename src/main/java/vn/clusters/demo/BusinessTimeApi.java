package vn.clusters.demo;

import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.BusinessTime;

/** Reads and forwards the business time; administrators of a demo only. */
@DemoOnly
@RestController
@RequestMapping("/api/business-time")
class BusinessTimeApi {

    private final BusinessTime time;
    private final Forwarding forwarding;

    BusinessTimeApi(BusinessTime time, Forwarding forwarding) {
        this.time = time;
        this.forwarding = forwarding;
    }

    /** The business time. */
    record Now(Instant now) {}

    /** How many days to go forward, 0 to 3660. */
    record Forward(Integer days) {}

    @GetMapping
    Now now() {
        return new Now(time.now());
    }

    @PostMapping("/forward")
    Now forward(@RequestBody Forward forward) {
        forwarding.by(forward.days());
        return now();
    }
}
