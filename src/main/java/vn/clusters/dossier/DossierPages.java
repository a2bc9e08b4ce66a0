package vn.clusters.dossier;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;

/** The list of dossiers. */
@Controller
class DossierPages {

    /** Dossiers offered to whoever types. */
    private static final int OFFERED = 8;

    private final DossierList list;
    private final Rights rights;

    DossierPages(DossierList list, Rights rights) {
        this.list = list;
        this.rights = rights;
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

    /** For the palette of Ctrl+K: the newest dossiers that the officer may read. */
    @GetMapping("/go/dossiers")
    String go(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        DossierList.Filter filter = new DossierList.Filter(null, null, q);
        model.addAttribute(
                "rows",
                q.isBlank()
                        ? List.of()
                        : list.page(actor, filter, null).items().stream()
                                .limit(OFFERED)
                                .toList());
        return "dossier/go";
    }
}
