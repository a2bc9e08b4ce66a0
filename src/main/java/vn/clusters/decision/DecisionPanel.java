package vn.clusters.decision;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.kernel.Actor;

/** On the dossier page: what was submitted, what was decided, who was told. */
@Controller
class DecisionPanel {

    private final DecisionFile file;
    private final ChangeSummary summary;
    private final ProjectCompanies companies;

    DecisionPanel(DecisionFile file, ChangeSummary summary, ProjectCompanies companies) {
        this.file = file;
        this.summary = summary;
        this.companies = companies;
    }

    @GetMapping("/dossiers/{code}/decision")
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        DecisionFile.Contained contained = file.of(code);
        Decisions.View decision = contained.decision();
        boolean drafted = decision != null && decision.contents() != null;
        model.addAttribute("file", contained);
        model.addAttribute("decision", decision);
        model.addAttribute("contents", drafted ? summary.contents(code, decision.contents()) : List.of());
        model.addAttribute("refusal", drafted && decision.stage().isRefusal());
        model.addAttribute("companies", companies.of(code));
        model.addAttribute("mayNameCompany", companies.mayName(actor, code));
        return "decision/panel";
    }
}
