package vn.clusters.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Problem;

/** The form that states whether an applicant is a foreign investor. */
@Controller
class OriginPages {

    private static final String ORIGIN = "/dossiers/{code}/applicants/{id}/origin";

    private final Origins origins;
    private final Inputs inputs;
    private final RefusedForm refused;

    OriginPages(Origins origins, Inputs inputs, RefusedForm refused) {
        this.origins = origins;
        this.inputs = inputs;
        this.refused = refused;
    }

    @GetMapping(ORIGIN)
    String form(@PathVariable String code, @PathVariable long id, Model model) {
        refused.blank(model);
        model.addAttribute("given", given(origins.applicant(code, id)));
        return show(code, id, model);
    }

    private static Map<String, Object> given(Dossiers.Applicant applicant) {
        Map<String, Object> given = new HashMap<>();
        given.put("foreignInvestor", applicant.foreignInvestor());
        if (applicant.clearance() != null) {
            given.put("clearance.number", applicant.clearance().number());
            given.put("clearance.date", applicant.clearance().date());
            given.put("clearance.issuer", applicant.clearance().issuer());
        }
        return given;
    }

    private String show(String code, long id, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("applicant", origins.applicant(code, id));
        return "dossier/origin";
    }

    @PostMapping(ORIGIN)
    String state(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            origins.state(code, id, inputs.of(form));
            return "redirect:/dossiers/" + code + "#applicants";
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            return show(code, id, model);
        }
    }
}
