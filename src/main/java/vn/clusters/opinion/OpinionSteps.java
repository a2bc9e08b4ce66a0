package vn.clusters.opinion;

import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about opinions. */
@Steps("opinion")
public class OpinionSteps {

    private final Consultation consultation;
    private final Answering answering;

    OpinionSteps(Consultation consultation, Answering answering) {
        this.consultation = consultation;
        this.answering = answering;
    }

    public void propose(String dossier, List<Map<String, Object>> agencies) {
        consultation.propose(dossier, agencies);
    }

    public void choose(String dossier, String outcome, Map<String, Object> answers) {
        consultation.choose(dossier, new Answers(answers));
    }

    public List<String> requested(String dossier) {
        return consultation.requested(dossier);
    }

    public void give(String dossier, String subject, String outcome, Map<String, Object> answers) {
        answering.give(dossier, subject, new Answers(answers));
    }

    public boolean allIn(String dossier) {
        return consultation.allIn(dossier);
    }

    public void recordSilence(String dossier) {
        consultation.recordSilence(dossier);
    }

    public void absorb(String dossier, String outcome, Map<String, Object> answers) {
        answering.absorb(dossier, outcome, new Answers(answers));
    }
}
