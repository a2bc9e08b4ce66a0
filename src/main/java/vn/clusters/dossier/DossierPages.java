package vn.clusters.dossier;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

/** The list of dossiers. */
@Controller
class DossierPages {

    /** Dossiers offered to whoever types. */
    private static final int OFFERED = 8;

    private final DossierList list;
    private final FilterOffers offers;
    private final Rights rights;

    DossierPages(DossierList list, FilterOffers offers, Rights rights) {
        this.list = list;
        this.offers = offers;
        this.rights = rights;
    }

    @GetMapping("/dossiers")
    String list(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam Map<String, String> asked,
            Model model) {
        DossierFilter filter = DossierFilter.of(asked);
        List<Narrowing.Narrowed> narrowed = list.narrowed(asked);
        Listing<DossierList.Row> page = list.page(actor, filter, narrowed, asked.get("after"));
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", narrowed);
        model.addAttribute("page", page);
        model.addAttribute("count", narrowed.isEmpty() ? null : list.count(actor, filter, narrowed));
        model.addAttribute("further", address(filter, narrowed, page.next()));
        model.addAttribute("statuses", DossierStatus.values());
        model.addAttribute("offers", offers.today());
        model.addAttribute("mayOpen", rights.mayOpenSomewhere(actor));
        return "dossier/list";
    }

    /** The page after that cursor. */
    private static String address(DossierFilter filter, List<Narrowing.Narrowed> narrowed, String after) {
        Map<String, String> asked = filter.asked();
        narrowed.forEach(one -> asked.putAll(one.asked()));
        asked.put("after", after);
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/dossiers");
        asked.keySet().forEach(name -> page.queryParam(name, "{" + name + "}"));
        return page.encode().buildAndExpand(asked).toUriString();
    }

    /** For the palette of Ctrl+K: the newest dossiers that the officer may read. */
    @GetMapping("/go/dossiers")
    String go(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        DossierFilter filter = DossierFilter.of(Map.of("q", q));
        model.addAttribute(
                "rows",
                q.isBlank()
                        ? List.of()
                        : list.page(actor, filter, List.of(), null).items().stream()
                                .limit(OFFERED)
                                .toList());
        return "dossier/go";
    }
}
