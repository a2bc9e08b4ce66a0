package vn.clusters.reception;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Presenters;
import vn.clusters.kernel.Answers;
import vn.clusters.law.PaperLists;
import vn.clusters.law.PaperLists.RequiredPaper;

/** The papers that the dossier's edition requires, and what was answered on each. */
@Component
class RequiredPapers {

    private final Dossiers dossiers;
    private final Presenters presenters;
    private final PaperLists lists;
    private final Wording words;

    RequiredPapers(Dossiers dossiers, Presenters presenters, PaperLists lists, Wording words) {
        this.dossiers = dossiers;
        this.presenters = presenters;
        this.lists = lists;
        this.words = words;
    }

    List<RequiredPaper> of(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        return lists.required(view.edition(), view.procedure(), presenters.units(dossier));
    }

    /** Some tables say themselves that a paper is handed in only if there is one. */
    String label(RequiredPaper paper) {
        String said = words.say("if-any", "").strip();
        return paper.mandatory() || paper.name().endsWith(said) ? paper.name() : words.say("if-any", paper.name());
    }

    /** The verdicts given under {@code key:<paper>} and notes under {@code note:<paper>}, in the order of the table. */
    List<PaperCheck.Line> lines(String dossier, Answers answers, String key) {
        Map<String, String> verdicts = answers.repeated(key);
        Map<String, String> notes = answers.repeated("note");
        return of(dossier).stream()
                .filter(paper -> verdicts.containsKey(paper.paper()))
                .map(paper -> new PaperCheck.Line(
                        paper.paper(), paper.name(), verdicts.get(paper.paper()), notes.get(paper.paper())))
                .toList();
    }

    /** The mandatory papers among the lacking ones. */
    List<RequiredPaper> mandatoryAmong(String dossier, List<PaperCheck.Line> lines) {
        List<String> lacking = lines.stream()
                .filter(line -> line.verdict().equals(PaperCheck.LACKING))
                .map(PaperCheck.Line::paper)
                .toList();
        return of(dossier).stream()
                .filter(paper -> paper.mandatory() && lacking.contains(paper.paper()))
                .toList();
    }

    /** How many sets are required: the most copies of any paper, at least one. */
    int sets(String dossier) {
        return of(dossier).stream().mapToInt(RequiredPaper::copies).max().orElse(1);
    }
}
