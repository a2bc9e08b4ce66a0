package vn.clusters.decision;

import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about the provincial committee's decision. */
@Steps("decision")
public class DecisionSteps {

    private final Deciding deciding;
    private final ChangeDeciding changing;
    private final Issuing issuing;
    private final Announcing announcing;

    DecisionSteps(Deciding deciding, ChangeDeciding changing, Issuing issuing, Announcing announcing) {
        this.deciding = deciding;
        this.changing = changing;
        this.issuing = issuing;
        this.announcing = announcing;
    }

    public void verify(String dossier, String outcome, Map<String, Object> answers) {
        deciding.verify(dossier, outcome, new Answers(answers));
    }

    public void decide(String dossier, String outcome, Map<String, Object> answers) {
        deciding.decide(dossier, outcome, new Answers(answers));
    }

    public void verifyChange(String dossier, String outcome, Map<String, Object> answers) {
        changing.verify(dossier, outcome, new Answers(answers));
    }

    public void decideChange(String dossier, String outcome, Map<String, Object> answers) {
        changing.decide(dossier, outcome, new Answers(answers));
    }

    public void issue(String dossier, String outcome, Map<String, Object> answers) {
        issuing.issue(dossier, new Answers(answers));
    }

    public void refuse(String dossier, String outcome, Map<String, Object> answers) {
        issuing.refuse(dossier, new Answers(answers));
    }

    public void register(String dossier) {
        announcing.register(dossier);
    }

    public void send(String dossier) {
        announcing.send(dossier);
    }
}
