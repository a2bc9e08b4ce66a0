package vn.clusters.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.dossier.Dossiers;
import vn.clusters.law.AskedFact;
import vn.clusters.law.Conditions;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;

/** On the dossier page: facts, findings and the department's proposal, the latest round first. */
@Controller
class AppraisalPanel {

    private static final List<Verdict> ORDER =
            List.of(Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET, Verdict.NOT_APPLICABLE);

    static final Comparator<Finding> WORST_FIRST = Comparator.comparing(finding -> ORDER.indexOf(finding.verdict()));

    /** A fact with its words. */
    record Fact(String label, String value) {}

    /** A round with its findings in the order of reading. */
    record Round(Appraisals.View appraisal, List<Finding> findings, List<Fact> facts) {}

    private final Appraisals appraisals;
    private final Dossiers dossiers;
    private final Conditions conditions;
    private final FactWords words;

    AppraisalPanel(Appraisals appraisals, Dossiers dossiers, Conditions conditions, FactWords words) {
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.conditions = conditions;
        this.words = words;
    }

    @GetMapping("/dossiers/{code}/findings")
    String panel(@PathVariable String code, Model model) {
        Dossiers.View dossier = dossiers.get(code);
        List<AskedFact> asked = conditions.factsAsked(dossier.edition(), dossier.procedure());
        model.addAttribute("code", code);
        model.addAttribute(
                "rounds",
                appraisals.all(code).stream()
                        .sorted(Comparator.comparing(Appraisals.View::round).reversed())
                        .map(appraisal -> round(appraisal, asked))
                        .toList());
        return "appraisal/panel";
    }

    private Round round(Appraisals.View appraisal, List<AskedFact> asked) {
        List<Finding> findings =
                appraisal.findings().stream().sorted(WORST_FIRST).toList();
        Map<String, String> stated = appraisal.facts();
        Stream<Fact> facts = asked.stream()
                .filter(fact -> stated.containsKey(fact.name()))
                .map(fact -> new Fact(fact.label(), words.shown(stated.get(fact.name()))));
        return new Round(appraisal, findings, facts.toList());
    }
}
