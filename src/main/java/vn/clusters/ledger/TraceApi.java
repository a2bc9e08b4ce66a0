package vn.clusters.ledger;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Listing;

/** The chain of a dossier as JSON, complete enough to be checked offline. */
@RestController
@RequestMapping("/api/dossiers/{code}/trace")
class TraceApi {

    private static final int PAGE = 200;

    private final Ledger ledger;

    TraceApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    Listing<Entry> entries(@PathVariable String code, @RequestParam(defaultValue = "0") long after) {
        List<Entry> page = ledger.after(code, after, PAGE + 1);
        if (page.size() <= PAGE) {
            return new Listing<>(page, null);
        }
        return new Listing<>(
                page.subList(0, PAGE), String.valueOf(page.get(PAGE - 1).seq()));
    }

    @GetMapping("/verification")
    Verification verification(@PathVariable String code) {
        return ledger.verify(code);
    }
}
