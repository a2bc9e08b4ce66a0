package vn.clusters.investment;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The investment policy of a dossier and the overlaps of the two laws as JSON. */
@RestController
@RequestMapping("/api/dossiers/{code}")
class PolicyApi {

    private final Policy policy;
    private final PolicyFile file;
    private final Overlaps overlaps;

    PolicyApi(Policy policy, PolicyFile file, Overlaps overlaps) {
        this.policy = policy;
        this.file = file;
        this.overlaps = overlaps;
    }

    @GetMapping("/investment")
    PolicyFile.Sheet read(@PathVariable String code) {
        return file.of(code);
    }

    /** Facts by name as in {@code investment-policy.dmn}; also foreignInvestor, answer with answerDocument, order with orderDocument. */
    @PostMapping("/investment/facts")
    PolicyFile.Sheet state(@PathVariable String code, @RequestBody Map<String, Object> facts) {
        policy.state(code, facts);
        return file.of(code);
    }

    @PostMapping("/investment/start")
    PolicyFile.Sheet start(@PathVariable String code) {
        policy.open(code);
        return file.of(code);
    }

    /** A decision made outside: number, date, investor, projectName, areaHa, place, capitalVnd, schedule, term. */
    @PostMapping("/investment/decision")
    PolicyFile.Sheet record(@PathVariable String code, @RequestBody Map<String, Object> decision) {
        policy.recordElsewhere(code, decision);
        return file.of(code);
    }

    @GetMapping("/overlaps")
    Overlaps.Found overlaps(@PathVariable String code) {
        return overlaps.of(code);
    }

    /** Settles one overlap: {@code how} says what was done. */
    @PostMapping("/overlaps/{topic}")
    Overlaps.Found settle(
            @PathVariable String code, @PathVariable String topic, @RequestBody Map<String, Object> settled) {
        overlaps.settle(code, topic, new Given(settled).required("how"));
        return overlaps.of(code);
    }
}
