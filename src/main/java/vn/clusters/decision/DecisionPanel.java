package vn.clusters.decision;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** On the dossier page: what was submitted, what was decided, who was told. */
@Controller
class DecisionPanel {

    private final DecisionFile file;
    private final Summary summary;

    DecisionPanel(DecisionFile file, Summary summary) {
        this.file = file;
        this.summary = summary;
    }

    @GetMapping("/dossiers/{code}/decision")
    String panel(@PathVariable String code, Model model) {
        DecisionFile.Contained contained = file.of(code);
        Decisions.View decision = contained.decision();
        boolean drafted = decision != null && decision.contents() != null;
        model.addAttribute("file", contained);
        model.addAttribute("decision", decision);
        model.addAttribute("contents", drafted ? summary.contents(decision.contents()) : List.of());
        model.addAttribute("refusal", drafted && decision.stage().isRefusal());
        return "decision/panel";
    }
}
