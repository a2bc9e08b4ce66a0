package vn.clusters.plan;

import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about a change of the list of clusters. */
@Steps("plan")
public class PlanSteps {

    private final Describing describing;
    private final Directing directing;
    private final Approving approving;
    private final Telling telling;

    PlanSteps(Describing describing, Directing directing, Approving approving, Telling telling) {
        this.describing = describing;
        this.directing = directing;
        this.approving = approving;
        this.telling = telling;
    }

    public void describe(String dossier, String outcome, Map<String, Object> answers) {
        describing.describe(dossier, new Answers(answers));
    }

    public void verify(String dossier, String outcome, Map<String, Object> answers) {
        directing.verify(dossier, outcome, new Answers(answers));
    }

    public void direct(String dossier, String outcome, Map<String, Object> answers) {
        directing.direct(dossier, outcome, new Answers(answers));
    }

    public void refuse(String dossier, String outcome, Map<String, Object> answers) {
        directing.issueRefusal(dossier, new Answers(answers));
    }

    public void recordApproval(String dossier, String outcome, Map<String, Object> answers) {
        approving.record(dossier, outcome, new Answers(answers));
    }

    public void register(String dossier) {
        approving.register(dossier);
    }

    public void tell(String dossier) {
        telling.tell(dossier);
    }
}
