package vn.clusters.investment;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;

/** On the dossier page: the investment policy, and where the two laws overlap. */
@Controller
@RequestMapping("/dossiers/{code}")
class PolicyPanels {

    private static final String TO_POLICY = "redirect:/dossiers/{code}#investment";

    private final Policy policy;
    private final PolicyFile file;
    private final Overlaps overlaps;
    private final RegistrationAgency rights;

    PolicyPanels(Policy policy, PolicyFile file, Overlaps overlaps, RegistrationAgency rights) {
        this.policy = policy;
        this.file = file;
        this.overlaps = overlaps;
        this.rights = rights;
    }

    @GetMapping("/investment")
    String investment(
            @PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        PolicyFile.Sheet sheet = file.of(code);
        model.addAttribute("code", code);
        model.addAttribute("sheet", sheet);
        model.addAttribute("mayState", rights.mayState(actor));
        return "investment/policy";
    }

    @PostMapping("/investment/facts")
    String state(@PathVariable String code, @RequestParam Map<String, String> facts) {
        policy.state(code, facts);
        return TO_POLICY;
    }

    @PostMapping("/investment/start")
    String start(@PathVariable String code) {
        policy.open(code);
        return TO_POLICY;
    }

    @PostMapping("/investment/decision")
    String record(@PathVariable String code, @RequestParam Map<String, String> decision) {
        policy.recordElsewhere(code, decision);
        return TO_POLICY;
    }

    @GetMapping("/overlaps")
    String overlaps(
            @PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("found", overlaps.of(code));
        model.addAttribute("mayState", rights.mayState(actor));
        return "investment/overlaps";
    }

    @PostMapping("/overlaps/{topic}")
    String settle(@PathVariable String code, @PathVariable String topic, @RequestParam Map<String, String> settled) {
        overlaps.settle(code, topic, new Given(settled).required("how"));
        return "redirect:/dossiers/{code}#overlaps";
    }
}
