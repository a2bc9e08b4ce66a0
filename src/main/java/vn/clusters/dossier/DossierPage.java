package vn.clusters.dossier;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.kernel.Actor;
import vn.clusters.law.Editions;
import vn.clusters.organisation.Officers;

/** The page of one dossier: its head, and a place for each panel of the other modules. */
@Controller
class DossierPage {

    /** Panels in the order of reading; each is served by the module that owns it. */
    private static final List<String> PANELS = List.of(
            "tasks",
            "overview",
            "plan",
            "clock",
            "applicants",
            "land",
            "supplements",
            "papers",
            "opinions",
            "scoring",
            "findings",
            "decision",
            "questions",
            "investment",
            "overlaps",
            "trace",
            "diagram");

    private final Dossiers dossiers;
    private final DossierJson json;
    private final Rights rights;
    private final Presenters presenters;
    private final Origins origins;
    private final Editions editions;
    private final Officers officers;

    DossierPage(
            Dossiers dossiers,
            DossierJson json,
            Rights rights,
            Presenters presenters,
            Origins origins,
            Editions editions,
            Officers officers) {
        this.dossiers = dossiers;
        this.json = json;
        this.rights = rights;
        this.presenters = presenters;
        this.origins = origins;
        this.editions = editions;
        this.officers = officers;
    }

    @GetMapping("/dossiers/{code}")
    String page(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        describe(code, model);
        model.addAttribute("panels", panels(dossiers.get(code).procedure()));
        model.addAttribute("acts", acts(actor, dossiers.get(code)));
        return "dossier/page";
    }

    /** Only a change of the plan says what it changes there. */
    private static List<String> panels(String procedure) {
        return PANELS.stream()
                .filter(panel -> !panel.equals("plan") || procedure.equals("change-plan"))
                .toList();
    }

    @GetMapping("/dossiers/{code}/overview")
    String overview(@PathVariable String code, Model model) {
        describe(code, model);
        return "dossier/overview";
    }

    @GetMapping("/dossiers/{code}/applicants")
    String applicants(
            @PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        describe(code, model);
        model.addAttribute("mayStateOrigin", origins.mayState(actor, dossiers.get(code)));
        return "dossier/applicants";
    }

    private void describe(String code, Model model) {
        DossierJson.Detail dossier = json.detail(code);
        String officer = dossier.officerInCharge();
        model.addAttribute("dossier", dossier);
        model.addAttribute("edition", editions.get(dossier.edition()));
        model.addAttribute(
                "officer", officer == null ? null : officers.get(officer).name());
    }

    /** What the officer may do to the dossier outside its tasks. */
    private List<String> acts(Actor actor, Dossiers.View dossier) {
        List<String> acts = new ArrayList<>();
        if (!dossier.status().isFinal() && rights.actsForProposer(actor, dossier)) {
            acts.addAll(List.of(AmendmentPages.PROPOSAL, AmendmentPages.WITHDRAW));
        }
        if (presenters.mayAssign(actor, dossier)) {
            acts.add(AmendmentPages.ASSIGNMENT);
        }
        if (!dossier.status().isFinal() && actor.isAdministrator()) {
            acts.addAll(List.of(AmendmentPages.EDITION, AmendmentPages.HAND_OVER));
        }
        return acts;
    }
}
