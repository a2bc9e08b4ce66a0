package vn.clusters.reception;

import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say from the first request to the full dossier. */
@Steps("reception")
public class ReceptionSteps {

    private final Announcing announcing;
    private final Proposing proposing;
    private final Receiving receiving;
    private final Checking checking;
    private final Supplementing supplementing;

    ReceptionSteps(
            Announcing announcing,
            Proposing proposing,
            Receiving receiving,
            Checking checking,
            Supplementing supplementing) {
        this.announcing = announcing;
        this.proposing = proposing;
        this.receiving = receiving;
        this.checking = checking;
        this.supplementing = supplementing;
    }

    public void publishNotice(String dossier, String outcome, Map<String, Object> answers) {
        announcing.publishNotice(dossier, new Answers(answers));
    }

    public void closeWindow(String dossier, String outcome, Map<String, Object> answers) {
        announcing.closeWindow(dossier, outcome, new Answers(answers));
    }

    public void compile(String dossier, String outcome, Map<String, Object> answers) {
        proposing.compile(dossier, new Answers(answers));
    }

    public void signProposal(String dossier, String outcome, Map<String, Object> answers) {
        proposing.sign(dossier, outcome, new Answers(answers));
    }

    public void receive(String dossier, String outcome, Map<String, Object> answers) {
        receiving.receive(dossier, outcome, new Answers(answers));
    }

    public void assignOfficer(String dossier, String outcome, Map<String, Object> answers) {
        receiving.assignOfficer(dossier, new Answers(answers));
    }

    public void check(String dossier, String outcome, Map<String, Object> answers) {
        checking.check(dossier, outcome, new Answers(answers));
    }

    public void signSupplementRequest(String dossier, String outcome, Map<String, Object> answers) {
        supplementing.sign(dossier, outcome, new Answers(answers));
    }

    public void supplement(String dossier, String outcome, Map<String, Object> answers) {
        supplementing.supplement(dossier, new Answers(answers));
    }

    public void signRefusal(String dossier, String outcome, Map<String, Object> answers) {
        checking.signRefusal(dossier, outcome, new Answers(answers));
    }
}
