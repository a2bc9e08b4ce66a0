package vn.clusters.registry;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The clusters older than the first regulation as a work list with the marks that make it, for people and as JSON. */
@Controller
class OlderClusterPages {

    /** A mark as it is shown. */
    record Marked(
            String name, boolean formedBefore, String reason, String source, String markedBy, LocalDate markedOn) {}

    /** What was filled in. */
    record Filled(String cluster, boolean formedBefore, String reason, String source) {}

    private final OlderClusterList list;
    private final OlderMarking marking;
    private final Clusters clusters;

    OlderClusterPages(OlderClusterList list, OlderMarking marking, Clusters clusters) {
        this.list = list;
        this.marking = marking;
        this.clusters = clusters;
    }

    @GetMapping("/clusters/pre-105")
    String page(@AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        return page(actor, new Filled(null, true, null, null), model);
    }

    @PostMapping("/clusters/pre-105")
    String mark(
            Filled filled,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            marking.mark(filled.cluster(), filled.formedBefore(), filled.reason(), filled.source());
            return "redirect:/clusters/pre-105";
        } catch (Problem problem) {
            model.addAttribute("refusal", problem);
            response.setStatus(problem.status());
            return page(actor, filled, model);
        }
    }

    private String page(Actor actor, Filled filled, Model model) {
        List<OlderClusterList.Line> lines = list.lines();
        model.addAttribute("mayMark", OlderMarking.mayMark(actor));
        model.addAttribute("filled", filled);
        model.addAttribute(
                "history", marking.history().stream().map(this::marked).toList());
        model.addAttribute("others", others(lines));
        model.addAttribute("lines", lines);
        lines.stream()
                .filter(line -> line.finishBefore() != null)
                .findFirst()
                .ifPresent(line -> model.addAttribute("deadline", line));
        return "registry/pre-105";
    }

    private Marked marked(OlderMark mark) {
        String name = clusters.find(mark.cluster()).map(Clusters.Cluster::name).orElse(mark.cluster());
        return new Marked(name, mark.formedBefore(), mark.reason(), mark.source(), mark.markedBy(), mark.markedOn());
    }

    /** The clusters of the registry that are not on the list, in Vietnamese order. */
    private List<Clusters.Cluster> others(List<OlderClusterList.Line> lines) {
        return clusters.all().stream()
                .filter(cluster ->
                        lines.stream().noneMatch(line -> line.cluster().equals(cluster.id())))
                .sorted(Comparator.comparing(Clusters.Cluster::name, VietnameseText.order()))
                .toList();
    }

    @GetMapping("/api/clusters/pre-105")
    @ResponseBody
    Map<String, List<OlderClusterList.Line>> lines() {
        return Map.of("items", list.lines());
    }
}
