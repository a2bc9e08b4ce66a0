package vn.clusters.registry;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.VietnameseText;

/** Clusters by name for the palette of Ctrl+K; the registry is open to everybody who is signed in. */
@Controller
class GoClusters {

    private static final int OFFERED = 8;

    private final Clusters clusters;

    GoClusters(Clusters clusters) {
        this.clusters = clusters;
    }

    @GetMapping("/go/clusters")
    String go(@RequestParam(defaultValue = "") String q, Model model) {
        String words = VietnameseText.searchable(q);
        List<Clusters.Cluster> found = words.isEmpty()
                ? List.of()
                : clusters.all().stream()
                        .filter(cluster ->
                                VietnameseText.searchable(cluster.name()).contains(words))
                        .limit(OFFERED)
                        .toList();
        model.addAttribute("clusters", found);
        return "registry/go";
    }
}
