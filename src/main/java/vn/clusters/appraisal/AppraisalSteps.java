package vn.clusters.appraisal;

import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;
import vn.clusters.law.Finding;

/** What the models may say about the appraisal. */
@Steps("appraisal")
public class AppraisalSteps {

    private final Appraising appraising;
    private final Reporting reporting;
    private final AppraisalRounds rounds;

    AppraisalSteps(Appraising appraising, Reporting reporting, AppraisalRounds rounds) {
        this.appraising = appraising;
        this.reporting = reporting;
        this.rounds = rounds;
    }

    /** Whether the dossier was appraised before it went back for supplements. */
    public boolean begun(String dossier) {
        return rounds.existsByDossier(dossier);
    }

    public void appraise(String dossier, String outcome, Map<String, Object> answers) {
        appraising.appraise(dossier, outcome, new Answers(answers));
    }

    public void recordFindings(String dossier, List<Map<String, Object>> findings) {
        appraising.recordFindings(dossier, Finding.read(findings));
    }

    public void review(String dossier, String outcome, Map<String, Object> answers) {
        reporting.review(dossier, outcome, new Answers(answers));
    }

    public void sign(String dossier, String outcome, Map<String, Object> answers) {
        reporting.sign(dossier, outcome, new Answers(answers));
    }

    public void issue(String dossier, String outcome, Map<String, Object> answers) {
        reporting.issue(dossier, new Answers(answers));
    }
}
