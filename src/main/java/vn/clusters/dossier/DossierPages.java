package vn.clusters.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The list of dossiers and the form that opens one. */
@Controller
class DossierPages {

    private final Dossiers dossiers;
    private final DossierList list;
    private final ProposalReader reader;
    private final Inputs inputs;
    private final UnitPicker picker;
    private final Rights rights;
    private final RefusedForm refused;
    private final BusinessTime time;

    DossierPages(
            Dossiers dossiers,
            DossierList list,
            ProposalReader reader,
            Inputs inputs,
            UnitPicker picker,
            Rights rights,
            RefusedForm refused,
            BusinessTime time) {
        this.dossiers = dossiers;
        this.list = list;
        this.reader = reader;
        this.inputs = inputs;
        this.picker = picker;
        this.rights = rights;
        this.refused = refused;
        this.time = time;
    }

    @GetMapping("/dossiers")
    String list(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            Model model) {
        DossierList.Filter filter = new DossierList.Filter(status, procedure, q);
        model.addAttribute("filter", filter);
        model.addAttribute("page", list.page(actor, filter, after));
        model.addAttribute("statuses", DossierStatus.values());
        model.addAttribute("procedures", ProposalReader.PROCEDURES);
        model.addAttribute("mayOpen", rights.mayOpenSomewhere(actor));
        return "dossier/list";
    }

    @GetMapping("/dossiers/new")
    String blank(Model model) {
        refused.blank(model);
        return form(model, time.today(), List.of());
    }

    private String form(Model model, LocalDate on, List<String> chosen) {
        model.addAttribute("units", picker.offer("", on, chosen));
        model.addAttribute("today", time.today());
        model.addAttribute("procedures", ProposalReader.PROCEDURES);
        model.addAttribute("clusterTypes", ProposalReader.CLUSTER_TYPES);
        return "dossier/new";
    }

    @PostMapping("/dossiers")
    String open(@RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
        try {
            return "redirect:/dossiers/" + dossiers.open(reader.request(inputs.of(form)));
        } catch (Problem problem) {
            refused.show(model, form, problem, response);
            LocalDate on = Objects.requireNonNullElse(inputs.of(form).date("firstRequestOn"), time.today());
            return form(model, on, form.getOrDefault("cluster.units[]", List.of()));
        }
    }

    /** The units whose name contains the words, diacritics aside, the chosen ones first. */
    @GetMapping("/dossiers/new/units")
    String units(
            @RequestParam(defaultValue = "") String unitName,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstRequestOn,
            @RequestParam(name = "cluster.units[]", defaultValue = "") List<String> chosen,
            Model model) {
        LocalDate on = Objects.requireNonNullElse(firstRequestOn, time.today());
        model.addAttribute("units", picker.offer(unitName, on, chosen));
        return "dossier/fields :: units";
    }
}
