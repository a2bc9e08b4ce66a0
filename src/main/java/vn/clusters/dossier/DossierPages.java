package vn.clusters.dossier;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;

/** The list of dossiers. */
@Controller
class DossierPages {

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
}
