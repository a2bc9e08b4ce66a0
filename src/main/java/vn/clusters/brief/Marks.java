package vn.clusters.brief;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.brief.Brief.Line;

/** Why a dossier may not be signed in a row with others: whatever a leader should stop at. */
@Component
class Marks {

    private final Appraisals appraisals;
    private final Risks risks;
    private final Questions questions;
    private final Wording words;

    Marks(Appraisals appraisals, Risks risks, Questions questions, Wording words) {
        this.appraisals = appraisals;
        this.risks = risks;
        this.questions = questions;
        this.words = words;
    }

    /** In sentences; empty if nothing is in the way. Conditions not met or unknown are among the risks. */
    @Transactional(readOnly = true)
    List<String> of(String dossier) {
        List<String> marks = new ArrayList<>();
        if (appraisals.of(dossier).isEmpty()) {
            marks.add(words.say("mark.not-appraised"));
        }
        risks.of(dossier).stream().map(Line::label).forEach(marks::add);
        long open = questions.of(dossier).stream()
                .filter(question -> question.answer() == null)
                .count();
        if (open > 0) {
            marks.add(words.say("mark.questions", open));
        }
        return marks;
    }
}
