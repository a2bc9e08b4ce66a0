package vn.clusters.transition;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.law.Editions;

/** What the filters over running dossiers offer. */
@Component
class SoughtForm {

    private final Editions editions;

    SoughtForm(Editions editions) {
        this.editions = editions;
    }

    void offer(Sought sought, Model model) {
        model.addAttribute("sought", sought);
        model.addAttribute("procedures", procedures());
        model.addAttribute(
                "statuses",
                Stream.of(DossierStatus.values())
                        .filter(status -> !status.isFinal())
                        .toList());
    }

    private List<String> procedures() {
        return editions.all().stream()
                .flatMap(edition -> edition.procedures().stream())
                .distinct()
                .toList();
    }
}
