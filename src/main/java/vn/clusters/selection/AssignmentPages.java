package vn.clusters.selection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;
import vn.clusters.dossier.RefusedForm;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** Records that a unit is assigned as investor with State money, in a form or as JSON. */
@Controller
class AssignmentPages {

    private final Assignments assignments;
    private final Inputs inputs;
    private final RefusedForm refused;
    private final BusinessTime time;

    AssignmentPages(Assignments assignments, Inputs inputs, RefusedForm refused, BusinessTime time) {
        this.assignments = assignments;
        this.inputs = inputs;
        this.refused = refused;
        this.time = time;
    }

    @PostMapping("/api/dossiers/{code}/assigned-investor")
    @ResponseStatus(HttpStatus.CREATED)
    @ResponseBody
    Assignments.View assign(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        assignments.assign(code, read(inputs.of(body)));
        return assignments.of(code).orElseThrow();
    }

    @GetMapping("/dossiers/{code}/assigned-investor")
    String blank(@PathVariable String code, Model model) {
        refused.blank(model);
        return page(code, model);
    }

    @PostMapping("/dossiers/{code}/assigned-investor")
    String assign(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            assignments.assign(code, read(inputs.of(form)));
            return "redirect:/dossiers/" + code + "#scoring";
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            return page(code, model);
        }
    }

    private String page(String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("candidates", assignments.candidates(code));
        model.addAttribute("today", time.today());
        return "selection/assignment";
    }

    private static Assignments.SignedOff read(Input input) {
        var applicant = input.requiredNumber("applicant");
        LocalDate date = input.date("documentDate");
        if (date == null) {
            input.wrong("documentDate", "required");
        }
        String document = input.requiredText("document", 60);
        String signer = input.requiredText("signer", 200);
        String reason = input.requiredText("reason", 4_000);
        input.requireSound();
        return new Assignments.SignedOff(applicant.longValue(), document, date, signer, reason);
    }
}
