package vn.clusters.law;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks the law without a dossier, as the JSON interface does: which edition, which conditions, which investor. */
@Controller
@RequestMapping("/law/what-if")
class WhatIfPages {

    private static final String FACT = "facts.";

    private final WhatIf whatIf;
    private final Conditions conditions;
    private final InvestorScores investorScores;

    WhatIfPages(WhatIf whatIf, Conditions conditions, InvestorScores investorScores) {
        this.whatIf = whatIf;
        this.conditions = conditions;
        this.investorScores = investorScores;
    }

    @GetMapping
    String edition(Supposition supposed, Model model, HttpServletResponse response) {
        whatIf.answer(supposed, Map::of, model, response, choice -> {});
        return "law/what-if";
    }

    @GetMapping("/conditions")
    String conditions(
            Supposition supposed,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Map<String, String> given = sent.toSingleValueMap();
        model.addAttribute("given", given);
        whatIf.answer(supposed, Map::of, model, response, choice -> {
            String procedure = whatIf.procedure(supposed);
            model.addAttribute("facts", conditions.factsAsked(choice.edition(), procedure));
            model.addAttribute("assessment", conditions.assess(choice.edition(), procedure, facts(given)));
        });
        return "law/what-if-conditions";
    }

    private static Map<String, String> facts(Map<String, String> given) {
        Map<String, String> facts = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name.startsWith(FACT)) {
                facts.put(name.substring(FACT.length()), WrittenScores.plain(value));
            }
        });
        return facts;
    }

    @GetMapping("/investor")
    String investor(
            Supposition supposed,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        WrittenScores written = new WrittenScores(sent.toSingleValueMap());
        model.addAttribute("given", written.given());
        model.addAttribute("rows", written.rows());
        whatIf.answer(supposed, Map::of, model, response, choice -> {
            model.addAttribute("criteria", investorScores.criteria(choice.edition()));
            model.addAttribute("rules", investorScores.rules(choice.edition()));
            if (written.isFilled()) {
                model.addAttribute("ranking", written.rank(investorScores, choice.edition()));
            }
        });
        return "law/what-if-investor";
    }
}
