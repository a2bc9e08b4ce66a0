package vn.clusters.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.clusters.kernel.Problem;

/** Shows the law as the system applies it: editions, acts and how each was verified, tables and models. */
@Controller
@RequestMapping("/law")
class LawPages {

    /**
     * What one table lost and gained from an earlier edition to a later one.
     *
     * @param recited how many rules say the same under another provision
     */
    record Change(
            String name, List<String> columns, List<RuleWords.Rule> removed, List<RuleWords.Rule> added, long recited) {

        boolean isEmpty() {
            return removed.isEmpty() && added.isEmpty() && recited == 0;
        }
    }

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
    String compare(@PathVariable String id, @PathVariable String other, Model model) {
        boolean inOrder =
                !editions.get(id).inForceFrom().isAfter(editions.get(other).inForceFrom());
        Edition earlier = editions.get(inOrder ? id : other);
        Edition later = editions.get(inOrder ? other : id);
        if (!earlier.law().equals(later.law())) {
            throw new Problem(422, "editions-of-different-laws", earlier.id(), later.id());
        }
        model.addAttribute("earlier", earlier);
        model.addAttribute("later", later);
        model.addAttribute("changes", changes(editions.tables(earlier.id()), editions.tables(later.id())));
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

    private static List<Change> changes(Map<String, DmnTable> earlier, Map<String, DmnTable> later) {
        TreeSet<String> names = new TreeSet<>(earlier.keySet());
        names.addAll(later.keySet());
        return names.stream()
                .map(name -> change(earlier.get(name), later.get(name)))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private static Change change(DmnTable earlier, DmnTable later) {
        List<RuleWords.Rule> before = rules(earlier);
        List<RuleWords.Rule> after = rules(later);
        RuleWords.Table shown = RuleWords.of(later == null ? earlier : later);
        List<RuleWords.Rule> added = without(after, before);
        long same = after.stream().filter(before::contains).count();
        return new Change(
                shown.name(), shown.columns(), without(before, after), added, after.size() - added.size() - same);
    }

    private static List<RuleWords.Rule> rules(DmnTable table) {
        return table == null ? List.of() : RuleWords.of(table).rules();
    }

    private static List<RuleWords.Rule> without(List<RuleWords.Rule> rules, List<RuleWords.Rule> others) {
        return rules.stream()
                .filter(rule -> others.stream().noneMatch(rule::saysTheSameAs))
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
