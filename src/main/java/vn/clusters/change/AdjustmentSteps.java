package vn.clusters.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Steps;
import vn.clusters.law.ChangeKinds;

/** What the models may say about an adjustment; the facts are named as the table {@code change-kinds} asks for them. */
@Steps("adjustment")
public class AdjustmentSteps {

    private final Adjusting adjusting;
    private final Classifying classifying;
    private final OwnInitiative ownInitiative;

    AdjustmentSteps(Adjusting adjusting, Classifying classifying, OwnInitiative ownInitiative) {
        this.adjusting = adjusting;
        this.classifying = classifying;
        this.ownInitiative = ownInitiative;
    }

    /** Whether the department asks for it itself; asked before anything is described. */
    public boolean ownInitiative(String dossier) {
        return ownInitiative.of(dossier);
    }

    public void describe(String dossier, String outcome, Map<String, Object> answers) {
        adjusting.describe(dossier, new Answers(answers));
    }

    public void recordKinds(String dossier, List<Map<String, Object>> findings) {
        classifying.record(dossier, ChangeKinds.read(findings));
    }

    public void classify(String dossier, String outcome, Map<String, Object> answers) {
        classifying.classify(dossier, outcome, new Answers(answers));
    }

    public void settle(String dossier, String outcome, Map<String, Object> answers) {
        classifying.settle(dossier, outcome, new Answers(answers));
    }

    public boolean changesName(String dossier) {
        return classifying.changes(dossier, ChangedField.NAME);
    }

    public boolean changesPlace(String dossier) {
        return classifying.changes(dossier, ChangedField.PLACE);
    }

    public Boolean placeWithinUnit(String dossier) {
        return classifying.placeWithinUnit(dossier);
    }

    public BigDecimal areaDeltaHa(String dossier) {
        return classifying.areaDelta(dossier);
    }

    public boolean changesTrades(String dossier) {
        return classifying.changes(dossier, ChangedField.TRADES);
    }

    public boolean changesCapital(String dossier) {
        return classifying.changes(dossier, ChangedField.CAPITAL);
    }

    public boolean changesSchedule(String dossier) {
        return classifying.changes(dossier, ChangedField.SCHEDULE);
    }

    public boolean changesOwner(String dossier) {
        return classifying.changes(dossier, ChangedField.OWNER);
    }

    public boolean changesBoundary(String dossier) {
        return classifying.changes(dossier, ChangedField.BOUNDARY);
    }
}
