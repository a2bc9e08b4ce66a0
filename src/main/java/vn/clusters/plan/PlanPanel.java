package vn.clusters.plan;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.clusters.dossier.Dossiers;

/** On the dossier page and as JSON: what is asked to change in the list, and what became of it. */
@Controller
class PlanPanel {

    private final PlanProposals proposals;
    private final Dossiers dossiers;
    private final EntryWords words;
    private final SmallChangeList smallChanges;

    PlanPanel(PlanProposals proposals, Dossiers dossiers, EntryWords words, SmallChangeList smallChanges) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.words = words;
        this.smallChanges = smallChanges;
    }

    @GetMapping("/dossiers/{code}/plan")
    String panel(@PathVariable String code, Model model) {
        PlanFile file = file(code);
        model.addAttribute("file", file);
        model.addAttribute("rows", file.entries().stream().map(words::row).toList());
        return "plan/panel";
    }

    /** What decisions on clusters changed against the plan and no version of it has taken over. */
    @GetMapping("/api/clusters/plan/small-changes")
    @ResponseBody
    Map<String, List<SmallChangeList.Line>> smallChanges() {
        return Map.of("items", smallChanges.open());
    }

    @GetMapping("/api/dossiers/{code}/plan")
    @ResponseBody
    PlanFile file(@PathVariable String code) {
        dossiers.get(code);
        return proposals.findByDossier(code).map(PlanProposal::view).orElse(PlanFile.empty(code));
    }
}
