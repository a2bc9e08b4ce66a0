package vn.clusters.investment;

import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about the approval of the investment policy. */
@Steps("investment")
public class InvestmentSteps {

    private final Procedure procedure;
    private final PolicyConsultation consultation;

    InvestmentSteps(Procedure procedure, PolicyConsultation consultation) {
        this.procedure = procedure;
        this.consultation = consultation;
    }

    public void receive(String dossier, String outcome, Map<String, Object> answers) {
        procedure.receive(dossier, outcome, new Answers(answers));
    }

    public void send(String dossier, String outcome, Map<String, Object> answers) {
        consultation.send(dossier, new Answers(answers));
    }

    public List<String> asked(String dossier) {
        return consultation.asked(dossier);
    }

    public void give(String dossier, String subject, String outcome, Map<String, Object> answers) {
        consultation.give(dossier, subject, new Answers(answers));
    }

    public void gather(String dossier, String outcome, Map<String, Object> answers) {
        consultation.gather(dossier, new Answers(answers));
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
