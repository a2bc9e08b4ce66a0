package vn.clusters.registry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The clusters older than the first regulation as a work list, for people and as JSON. */
@Controller
class OlderClusterPages {

    private final OlderClusterList list;

    OlderClusterPages(OlderClusterList list) {
        this.list = list;
    }

    @GetMapping("/clusters/pre-105")
    String page(Model model) {
        List<OlderClusterList.Line> lines = list.lines();
        model.addAttribute("lines", lines);
        lines.stream()
                .filter(line -> line.finishBefore() != null)
                .findFirst()
                .ifPresent(line -> model.addAttribute("deadline", line));
        return "registry/pre-105";
    }

    @GetMapping("/api/clusters/pre-105")
    @ResponseBody
    Map<String, List<OlderClusterList.Line>> lines() {
        return Map.of("items", list.lines());
    }
}
