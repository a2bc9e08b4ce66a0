package vn.clusters.selection;

import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;

/** What the models may say about the selection of the infrastructure investor. */
@Steps("selection")
public class SelectionSteps {

    private final CouncilFormation formation;
    private final Scoring scoring;
    private final Councils councils;
    private final Assignments assignments;

    SelectionSteps(CouncilFormation formation, Scoring scoring, Councils councils, Assignments assignments) {
        this.formation = formation;
        this.scoring = scoring;
        this.councils = councils;
        this.assignments = assignments;
    }

    /** Whether a signed document assigns the investor, so that nobody is scored. */
    public boolean isAssigned(String dossier) {
        return assignments.of(dossier).isPresent();
    }

    public void propose(String dossier, String outcome, Map<String, Object> answers) {
        formation.propose(dossier, new Answers(answers));
    }

    public void establish(String dossier, String outcome, Map<String, Object> answers) {
        formation.establish(dossier, outcome, new Answers(answers));
    }

    public String presiding(String dossier) {
        return councils.get(dossier).chair();
    }

    public String secretary(String dossier) {
        return councils.get(dossier).secretary();
    }

    public List<String> members(String dossier) {
        return councils.get(dossier).scorers();
    }

    public void setCriteria(String dossier, String outcome, Map<String, Object> answers) {
        formation.setCriteria(dossier, new Answers(answers));
    }

    public void score(String dossier, String subject, String outcome, Map<String, Object> answers) {
        scoring.score(dossier, subject, new Answers(answers));
    }

    public void conclude(String dossier, String outcome, Map<String, Object> answers) {
        scoring.conclude(dossier, outcome, new Answers(answers));
    }
}
