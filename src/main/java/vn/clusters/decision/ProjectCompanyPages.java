package vn.clusters.decision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

/** Names the company that carries out the project, in a form or as JSON. */
@Controller
class ProjectCompanyPages {

    private final ProjectCompanies companies;
    private final Inputs inputs;
    private final RefusedForm refused;
    private final BusinessTime time;

    ProjectCompanyPages(ProjectCompanies companies, Inputs inputs, RefusedForm refused, BusinessTime time) {
        this.companies = companies;
        this.inputs = inputs;
        this.refused = refused;
        this.time = time;
    }

    @PostMapping("/api/dossiers/{code}/project-company")
    @ResponseStatus(HttpStatus.CREATED)
    @ResponseBody
    Map<String, Object> name(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        companies.name(code, read(inputs.of(body)));
        return Map.of("companies", companies.of(code));
    }

    @GetMapping("/dossiers/{code}/project-company")
    String blank(@PathVariable String code, Model model) {
        refused.blank(model);
        return page(code, model);
    }

    @PostMapping("/dossiers/{code}/project-company")
    String name(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            companies.name(code, read(inputs.of(form)));
            return "redirect:/dossiers/" + code + "#decision";
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            return page(code, model);
        }
    }

    private String page(String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("today", time.today());
        return "decision/project-company";
    }

    private static ProjectCompanies.Named read(Input input) {
        var registeredOn = input.date("registeredOn");
        if (registeredOn == null) {
            input.wrong("registeredOn", "required");
        }
        ProjectCompanies.Named named = new ProjectCompanies.Named(
                input.requiredText("name", 300),
                input.requiredText("registrationNumber", 60),
                registeredOn,
                input.requiredText("document", 300));
        input.requireSound();
        return named;
    }
}
