package vn.clusters.law;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Problem;

/** Asks without a dossier whether the Investment Law wants an approval of its own. */
@RestController
class PolicyApi {

    /**
     * The question.
     *
     * @param edition an edition of the investment law
     * @param facts fundingSource, landWithoutAuction, landPurposeChange, otherCategory; what is missing is unknown
     */
    record Question(String edition, String clusterEdition, String procedure, Map<String, Object> facts) {}

    private final InvestmentLaw investmentLaw;

    PolicyApi(InvestmentLaw investmentLaw) {
        this.investmentLaw = investmentLaw;
    }

    @PostMapping("/api/law/investment-policy")
    InvestmentLaw.PolicyNeed need(@RequestBody Question question) {
        Map<String, Object> facts = new HashMap<>(question.facts() == null ? Map.of() : question.facts());
        facts.put("procedure", question.procedure());
        facts.put("clusterEdition", question.clusterEdition());
        return investmentLaw.policyNeed(question.edition(), facts).orElseThrow(() -> new Problem(
                        422, "unknown-procedure", question.procedure())
                .with("field", "procedure"));
    }
}
