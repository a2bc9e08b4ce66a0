package vn.clusters.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Problem;

/** Shows the law as the system applies it: editions, acts and how each was verified, tables and models. */
@Controller
@RequestMapping("/law")
class LawPages {

    record DrawnModel(String id, String name) {}

    private final Editions editions;

    LawPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping
    String editions(Model model) {
        List<Edition> newestFirst = new ArrayList<>(editions.all());
        Collections.reverse(newestFirst);
        model.addAttribute(
                "laws",
                newestFirst.stream().collect(Collectors.groupingBy(Edition::law, TreeMap::new, Collectors.toList())));
        return "law/editions";
    }

    @GetMapping("/{id}")
    String edition(@PathVariable String id, Model model) {
        Edition edition = editions.get(id);
        model.addAttribute("edition", edition);
        model.addAttribute(
                "tables",
                editions.tables(id).values().stream().map(RuleWords::of).toList());
        model.addAttribute("models", models(edition));
        model.addAttribute(
                "others",
                editions.all().stream()
                        .filter(other -> other.law().equals(edition.law()) && !other.equals(edition))
                        .toList());
        return "law/edition";
    }

    /** The procedures first, then the parts that they call. */
    private static List<DrawnModel> models(Edition edition) {
        return edition.resources().keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .map(name -> name.substring(0, name.length() - ".bpmn".length()))
                .sorted(Comparator.comparing(id -> !edition.regulated().contains(id)))
                .map(id -> new DrawnModel(id, LawWords.value(id)))
                .toList();
    }

    @GetMapping("/{id}/compare/{other}")
    String compare(
            @PathVariable String id,
            @PathVariable String other,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        boolean inOrder =
                !editions.get(id).inForceFrom().isAfter(editions.get(other).inForceFrom());
        Edition earlier = editions.get(inOrder ? id : other);
        Edition later = editions.get(inOrder ? other : id);
        if (!earlier.law().equals(later.law())) {
            throw new Problem(422, "editions-of-different-laws", earlier.id(), later.id());
        }
        model.addAttribute("earlier", earlier);
        model.addAttribute("later", later);
        model.addAttribute("steps", ComparedModel.of(earlier, later));
        model.addAttribute("tables", ComparedTable.of(editions.tables(earlier.id()), editions.tables(later.id())));
        model.addAttribute("all", all);
        model.addAttribute("redrawn", redrawn(earlier, later));
        return "law/compare";
    }

    private static List<DrawnModel> redrawn(Edition earlier, Edition later) {
        return models(later).stream()
                .filter(model -> !later.resources()
                        .get(model.id() + ".bpmn")
                        .equals(earlier.resources().get(model.id() + ".bpmn")))
                .toList();
    }

    /** The model as it is deployed. */
    @GetMapping("/{id}/diagrams/{process}.bpmn")
    ResponseEntity<Resource> diagram(@PathVariable String id, @PathVariable String process) {
        Resource model = editions.get(id).resources().get(process + ".bpmn");
        if (model == null) {
            throw new Problem(404, "unknown-model", process);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model);
    }
}
