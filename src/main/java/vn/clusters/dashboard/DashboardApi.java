package vn.clusters.dashboard;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.dossier.DossierFilter;
import vn.clusters.kernel.Actor;

/** The figures as JSON; filters: procedure, edition, agency, from, to. */
@RestController
class DashboardApi {

    private final Figures figures;

    DashboardApi(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/dashboard")
    Dashboard dashboard(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestParam Map<String, String> asked) {
        return figures.of(actor, DossierFilter.of(asked));
    }
}
