package vn.clusters.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Finding;
import vn.clusters.opinion.Opinions;
import vn.clusters.selection.Selections;

/**
 * Everything a leader needs to decide on one dossier.
 *
 * @param proposal what the department proposes and why
 * @param scoring null if nobody is scored
 * @param risks empty if nothing speaks against an approval
 * @param precedents clusters decided before, the most alike first
 */
record Brief(
        Head dossier,
        List<Line> request,
        List<Line> proposal,
        Conditions conditions,
        List<Opinions.View> opinions,
        Selections.Result scoring,
        List<Line> overlaps,
        Draft draft,
        List<Clock> clocks,
        List<Line> risks,
        List<Precedent> precedents,
        List<Question.View> questions) {

    /** Which dossier, under which law; {@code officer} is null until one is in charge. */
    record Head(
            String code,
            String procedure,
            String cluster,
            String status,
            String edition,
            String editionTitle,
            String officer) {}

    /** A sentence with its heading; {@code key} is stable. */
    record Line(String key, String label, String value) {}

    /** The rows of the conditions table that fired in the last appraisal, by their answer; {@code round} is 0 before it. */
    record Conditions(
            int round, List<Finding> notMet, List<Finding> unknown, List<Finding> met, List<Finding> notApplicable) {}

    /**
     * The draft decision.
     *
     * @param version how often it was submitted, 0 while nobody drafted it
     * @param changes what differs from the version before, empty in the first
     */
    record Draft(int version, List<Line> contents, List<Change> changes) {}

    /** A field of the draft that differs, word by word. */
    record Change(String field, String label, List<Words> words) {}

    /** Words of a text; {@code kind} is kept, removed or added. */
    record Words(String kind, String text) {}

    /** A limit with its state in a sentence; {@code agency} is null but for the opinion of one agency. */
    record Clock(
            String limit,
            String agency,
            String name,
            LocalDate dueOn,
            String status,
            int lateByWorkingDays,
            String sentence,
            Citation citation) {}

    /** A cluster decided before; {@code because} says why it is alike. */
    record Precedent(
            String id,
            String name,
            String status,
            String place,
            BigDecimal areaHa,
            String investor,
            String decisionNumber,
            LocalDate decisionDate,
            String because) {}

    /** Questions that nobody has answered. */
    List<Question.View> openQuestions() {
        return questions.stream().filter(question -> question.answer() == null).toList();
    }
}
