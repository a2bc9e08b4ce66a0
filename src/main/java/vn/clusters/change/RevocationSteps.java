package vn.clusters.change;

import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about a revocation. */
@Steps("revocation")
public class RevocationSteps {

    private final Revoking revoking;

    RevocationSteps(Revoking revoking) {
        this.revoking = revoking;
    }

    public void describe(String dossier, String outcome, Map<String, Object> answers) {
        revoking.describe(dossier, new Answers(answers));
    }
}
