package vn.clusters.ledger;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a dossier for people: newest first, with the check of the chain at hand. */
@Controller
class TracePanel {

    private static final int PAGE = 50;

    private final Ledger ledger;
    private final Reader reader;

    TracePanel(Ledger ledger, Reader reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** The page of the auditor: a frame that loads the history through the door of the dossier. */
    @GetMapping("/trace/{code}")
    String page(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        return "ledger/page";
    }

    /** @param before number of the oldest entry already shown */
    @GetMapping("/dossiers/{code}/trace")
    String history(
            @PathVariable String code,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model,
            Locale locale) {
        List<Entry> page = ledger.before(code, before, PAGE + 1);
        List<Entry> shown = page.subList(0, Math.min(PAGE, page.size()));
        model.addAttribute("code", code);
        model.addAttribute(
                "lines", shown.stream().map(entry -> reader.line(entry, locale)).toList());
        model.addAttribute("older", page.size() > PAGE ? shown.get(PAGE - 1).seq() : null);
        return before == Long.MAX_VALUE ? "ledger/trace" : "ledger/trace :: lines";
    }

    @GetMapping("/dossiers/{code}/trace/verification")
    String verification(@PathVariable String code, Model model) {
        model.addAttribute("verification", ledger.verify(code));
        return "ledger/verification";
    }
}
