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
    private final TraceRuns traceRuns;

    TracePanel(Ledger ledger, Reader reader, TraceRuns traceRuns) {
        this.ledger = ledger;
        this.reader = reader;
        this.traceRuns = traceRuns;
    }

    /** The page of the auditor: a frame that loads the history through the door of the dossier. */
    @GetMapping("/trace/{code}")
    String page(@PathVariable String code, @RequestParam(defaultValue = TraceRuns.ALL) String only, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("only", TraceRuns.offered(only));
        return "ledger/page";
    }

    /**
     * The history.
     *
     * @param before number of the oldest entry already shown
     * @param only acts, notices or all
     */
    @GetMapping("/dossiers/{code}/trace")
    String history(
            @PathVariable String code,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = TraceRuns.ALL) String only,
            Model model,
            Locale locale) {
        List<String> asked = TraceRuns.offered(only).equals(TraceRuns.ALL) ? List.of() : traceRuns.names();
        List<Entry> page = ledger.before(code, before, asked, only.equals(TraceRuns.NOTICES), PAGE + 1);
        List<Entry> shown = page.subList(0, Math.min(PAGE, page.size()));
        model.addAttribute("code", code);
        model.addAttribute("only", only);
        model.addAttribute("offered", TraceRuns.OFFERED);
        model.addAttribute(
                "runs",
                traceRuns.runs(
                        shown.stream().map(entry -> reader.line(entry, locale)).toList(), only));
        model.addAttribute("older", page.size() > PAGE ? shown.get(PAGE - 1).seq() : null);
        return before == Long.MAX_VALUE ? "ledger/trace" : "ledger/trace :: lines";
    }

    @GetMapping("/dossiers/{code}/trace/verification")
    String verification(@PathVariable String code, Model model) {
        model.addAttribute("verification", ledger.verify(code));
        return "ledger/verification";
    }
}
