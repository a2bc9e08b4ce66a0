package vn.clusters.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The form that opens a dossier. */
@Controller
class OpeningPages {

    private final Dossiers dossiers;
    private final ProposalReader reader;
    private final Inputs inputs;
    private final OpeningForm form;
    private final UnitPicker picker;
    private final RefusedForm refused;
    private final BusinessTime time;

    OpeningPages(
            Dossiers dossiers,
            ProposalReader reader,
            Inputs inputs,
            OpeningForm form,
            UnitPicker picker,
            RefusedForm refused,
            BusinessTime time) {
        this.dossiers = dossiers;
        this.reader = reader;
        this.inputs = inputs;
        this.form = form;
        this.picker = picker;
        this.refused = refused;
        this.time = time;
    }

    /** Blank, or about the procedure and the cluster that the address names. */
    @GetMapping("/dossiers/new")
    String blank(@RequestParam MultiValueMap<String, String> given, Model model) {
        refused.blank(model);
        form.show(model, given, true);
        return "dossier/new";
    }

    @PostMapping("/dossiers")
    String open(@RequestParam MultiValueMap<String, String> given, Model model, HttpServletResponse response) {
        try {
            return "redirect:/dossiers/" + dossiers.open(reader.request(inputs.of(given)));
        } catch (Problem problem) {
            form.show(model, given, false);
            refused.show(model, given, problem, response);
            return "dossier/new";
        }
    }

    /** The part about the cluster, after another procedure or another standing cluster was chosen. */
    @GetMapping("/dossiers/new/cluster")
    String cluster(@RequestParam MultiValueMap<String, String> given, Model model) {
        refused.blank(model);
        form.show(model, given, true);
        return "dossier/fields :: cluster";
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
