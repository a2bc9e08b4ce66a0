package vn.clusters.investment;

import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about the approval of the investment policy. */
@Steps("investment")
public class InvestmentSteps {

    private final Procedure procedure;

    InvestmentSteps(Procedure procedure) {
        this.procedure = procedure;
    }

    public void receive(String dossier, String outcome, Map<String, Object> answers) {
        procedure.receive(dossier, outcome, new Answers(answers));
    }

    public void send(String dossier, String outcome, Map<String, Object> answers) {
        procedure.send(dossier, new Answers(answers));
    }

    public void gather(String dossier, String outcome, Map<String, Object> answers) {
        procedure.gather(dossier, new Answers(answers));
    }

    public void appraise(String dossier, String outcome, Map<String, Object> answers) {
        procedure.appraise(dossier, new Answers(answers));
    }

    public void decide(String dossier, String outcome, Map<String, Object> answers) {
        procedure.decide(dossier, outcome, new Answers(answers));
    }

    public void issue(String dossier, String outcome, Map<String, Object> answers) {
        procedure.issue(dossier, new Answers(answers));
    }
}
