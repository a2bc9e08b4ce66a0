package vn.clusters.land;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;
import vn.clusters.dossier.RefusedForm;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;

/** The inventory for people: its panel on the dossier page, the form that saves a version, two versions compared. */
@Controller
@RequestMapping("/dossiers/{code}/land")
class LandPages {

    private final Inventories inventories;
    private final Dossiers dossiers;
    private final LandSheet sheets;
    private final LandReader reader;
    private final LandBody bodies;
    private final LandForm forms;
    private final Inputs inputs;
    private final RefusedForm refused;

    LandPages(
            Inventories inventories,
            Dossiers dossiers,
            LandSheet sheets,
            LandReader reader,
            LandBody bodies,
            LandForm forms,
            Inputs inputs,
            RefusedForm refused) {
        this.inventories = inventories;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.reader = reader;
        this.bodies = bodies;
        this.forms = forms;
        this.inputs = inputs;
        this.refused = refused;
    }

    @GetMapping
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        inventories.latest(code).ifPresent(latest -> {
            model.addAttribute("sheet", sheets.of(latest));
            model.addAttribute("map", BoundaryMap.of(latest.content().boundary()));
        });
        model.addAttribute("code", code);
        model.addAttribute("mayEdit", inventories.mayEdit(actor, code));
        return "land/panel";
    }

    @GetMapping("/edit")
    String form(@PathVariable String code, Model model) {
        refused.blank(model);
        model.addAttribute("given", forms.given(inventories.latest(code)));
        return form(code, Map.of(), model);
    }

    private String form(String code, Map<String, List<String>> lines, Model model) {
        model.addAttribute("dossier", dossiers.get(code));
        model.addAttribute("types", LandType.values());
        model.addAttribute("lineErrors", lines);
        return "land/edit";
    }

    @PostMapping
    String save(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            Input input = inputs.of(bodies.of(form));
            inventories.save(code, reader.read(input), reader.basedOn(input));
            return "redirect:/dossiers/" + code + "#land";
        } catch (Problem problem) {
            return refusal(code, form, problem, model, response);
        }
    }

    private String refusal(
            String code,
            MultiValueMap<String, String> form,
            Problem problem,
            Model model,
            HttpServletResponse response) {
        refused.show(model, form, problem, response);
        model.addAttribute("swapped", problem.type().equals("boundary-swapped"));
        return form(code, lines(problem), model);
    }

    /** The form as it was filled in, X and Y put right; nothing is saved. */
    @PostMapping("/upright")
    String putUpright(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            List<Vertex> points = reader.uprightPoints(inputs.of(bodies.of(form)));
            refused.blank(model);
            Map<String, Object> given = new LinkedHashMap<>(form.toSingleValueMap());
            given.put("boundary", LandForm.typed(points));
            model.addAttribute("given", given);
            return form(code, Map.of(), model);
        } catch (Problem problem) {
            return refusal(code, form, problem, model, response);
        }
    }

    /** What is wrong in the lists, by list, line after line. */
    private Map<String, List<String>> lines(Problem problem) {
        Map<String, List<String>> lines = new TreeMap<>();
        if (problem.properties().get("errors") instanceof Map<?, ?> errors) {
            errors.forEach((field, error) -> {
                String name = field.toString();
                int at = name.indexOf('[');
                if (at > 0) {
                    lines.computeIfAbsent(name.substring(0, at), list -> new ArrayList<>())
                            .add(forms.line(name.substring(at), error));
                }
            });
        }
        return lines;
    }

    @GetMapping("/versions/{one}/{other}")
    String compare(@PathVariable String code, @PathVariable int one, @PathVariable int other, Model model) {
        model.addAttribute("dossier", dossiers.get(code));
        model.addAttribute("comparison", sheets.compare(code, one, other));
        return "land/compare";
    }
}
