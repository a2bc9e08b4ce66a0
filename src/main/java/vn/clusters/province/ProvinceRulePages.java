package vn.clusters.province;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The province's own rules with their history; administrators set new versions after they saw what differs. */
@Controller
@RequestMapping("/province-rules")
class ProvinceRulePages {

    private static final String ONE = "province/rule";

    /** A version as it is shown. */
    record Row(RuleVersion version, String slug, String name, RuleWords.Shown shown) {}

    /** What was filled in. */
    record Filled(
            String value,
            @DateTimeFormat(iso = DATE) LocalDate from,
            String source,
            @DateTimeFormat(iso = DATE) LocalDate sourceDate) {}

    private final RuleBook book;
    private final RuleChange change;
    private final RuleWords words;
    private final RuleExamples examples;
    private final BusinessTime time;

    ProvinceRulePages(RuleBook book, RuleChange change, RuleWords words, RuleExamples examples, BusinessTime time) {
        this.book = book;
        this.change = change;
        this.words = words;
        this.examples = examples;
        this.time = time;
    }

    @GetMapping
    String list(@RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate on, Model model) {
        LocalDate day = Optional.ofNullable(on).orElseGet(time::today);
        model.addAttribute("on", day);
        model.addAttribute(
                "rules",
                Arrays.stream(Rule.values())
                        .map(rule -> row(book.on(rule, day)))
                        .toList());
        return "province/rules";
    }

    @GetMapping("/{slug}")
    String one(@PathVariable String slug, @RequestParam(required = false) String example, Model model) {
        Rule rule = RuleChange.rule(slug);
        RuleVersion now = book.on(rule, time.today());
        Filled begun = new Filled(now.typed(), time.today(), "", null);
        return page(rule, example == null ? begun : exampleOf(rule).orElse(begun), model);
    }

    private Optional<Filled> exampleOf(Rule rule) {
        return examples.of(rule).map(example -> new Filled(example.typed(), time.today(), "", null));
    }

    /** Shows the new version beside the one that applies on its first day. */
    @PostMapping("/{slug}/preview")
    String preview(@PathVariable String slug, Filled filled, Model model, HttpServletResponse response) {
        Rule rule = RuleChange.rule(slug);
        try {
            RuleVersion proposed = change.proposed(rule, stated(rule, filled));
            model.addAttribute("proposed", row(proposed));
            model.addAttribute("before", row(book.on(rule, proposed.from())));
        } catch (Problem problem) {
            refuse(problem, model, response);
        }
        return page(rule, filled, model);
    }

    @PostMapping("/{slug}")
    String set(@PathVariable String slug, Filled filled, Model model, HttpServletResponse response) {
        Rule rule = RuleChange.rule(slug);
        try {
            change.set(rule, stated(rule, filled));
            return "redirect:/province-rules/{slug}";
        } catch (Problem problem) {
            refuse(problem, model, response);
            return page(rule, filled, model);
        }
    }

    private static RuleChange.Stated stated(Rule rule, Filled filled) {
        return new RuleChange.Stated(
                filled.value() == null ? null : rule.kind().read(filled.value()),
                filled.from(),
                filled.source(),
                filled.sourceDate());
    }

    private static void refuse(Problem problem, Model model, HttpServletResponse response) {
        model.addAttribute("refusal", problem);
        response.setStatus(problem.status());
    }

    private String page(Rule rule, Filled filled, Model model) {
        model.addAttribute("slug", rule.slug());
        model.addAttribute("name", words.name(rule));
        model.addAttribute("filled", filled);
        model.addAttribute("options", options(rule));
        model.addAttribute("columns", words.shown(rule, book.last(rule).value()).columns());
        model.addAttribute("inForce", book.on(rule, time.today()));
        model.addAttribute("example", examples.of(rule).orElse(null));
        model.addAttribute(
                "history", book.versions(rule).stream().map(this::row).toList());
        return ONE;
    }

    /** Empty unless the value is one of some words. */
    private Map<String, String> options(Rule rule) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> slugs = rule.kind() instanceof RuleKind.Choice choice ? choice.options() : List.of();
        slugs.forEach(slug -> options.put(slug, words.option(rule, slug)));
        return options;
    }

    private Row row(RuleVersion version) {
        return new Row(
                version,
                version.rule().slug(),
                words.name(version.rule()),
                words.shown(version.rule(), version.value()));
    }
}
