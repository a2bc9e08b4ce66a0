package vn.clusters.reception;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;
import vn.clusters.dossier.RefusedForm;
import vn.clusters.dossier.Rights;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** On the dossier page: what happened at reception, and the form for one more application. */
@Controller
class ReceptionPanel {

    private final Reception reception;
    private final Applications applications;
    private final Dossiers dossiers;
    private final Rights rights;
    private final Inputs inputs;
    private final RefusedForm refused;
    private final BusinessTime time;

    ReceptionPanel(
            Reception reception,
            Applications applications,
            Dossiers dossiers,
            Rights rights,
            Inputs inputs,
            RefusedForm refused,
            BusinessTime time) {
        this.reception = reception;
        this.applications = applications;
        this.dossiers = dossiers;
        this.rights = rights;
        this.inputs = inputs;
        this.refused = refused;
        this.time = time;
    }

    @GetMapping("/dossiers/{code}/supplements")
    String panel(@PathVariable String code, Model model) {
        model.addAttribute("reception", reception.of(code));
        return "reception/supplements";
    }

    @GetMapping("/dossiers/{code}/applications/new")
    String blank(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        refused.blank(model);
        Dossiers.View dossier = dossiers.get(code);
        return form(code, !dossier.status().isFinal() && rights.mayReceiveApplications(actor, dossier), model);
    }

    private String form(String code, boolean allowed, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("allowed", allowed);
        model.addAttribute("today", time.today());
        return "reception/application";
    }

    @PostMapping("/dossiers/{code}/applications")
    String take(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            Input input = inputs.of(form);
            Dossiers.Application application = input.application();
            input.requireSound();
            applications.take(code, application);
            return "redirect:/dossiers/" + code + "#applicants";
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            form(code, true, model);
            return "reception/application-page";
        }
    }
}
