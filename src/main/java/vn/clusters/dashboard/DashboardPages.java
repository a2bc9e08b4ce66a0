package vn.clusters.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.dossier.DossierFilter;
import vn.clusters.dossier.FilterOffers;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;

/** The dashboard as leaders look at it. */
@Controller
class DashboardPages {

    private final Figures figures;
    private final FilterOffers offers;
    private final BusinessTime time;

    DashboardPages(Figures figures, FilterOffers offers, BusinessTime time) {
        this.figures = figures;
        this.offers = offers;
        this.time = time;
    }

    @GetMapping("/dashboard")
    String dashboard(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam Map<String, String> asked,
            Model model) {
        DossierFilter filter = DossierFilter.of(asked);
        model.addAttribute("board", figures.of(actor, filter));
        model.addAttribute("filter", filter);
        model.addAttribute("offers", offers.today());
        model.addAttribute("periods", periods());
        return "dashboard/dashboard";
    }

    /** First days of periods up to today that one press chooses, by name; null for all time. */
    private Map<String, LocalDate> periods() {
        LocalDate today = time.today();
        Map<String, LocalDate> periods = new LinkedHashMap<>();
        periods.put("month", today.withDayOfMonth(1));
        periods.put(
                "quarter",
                today.withMonth(1 + 3 * ((today.getMonthValue() - 1) / 3)).withDayOfMonth(1));
        periods.put("year", today.withDayOfYear(1));
        periods.put("all", null);
        return periods;
    }
}
