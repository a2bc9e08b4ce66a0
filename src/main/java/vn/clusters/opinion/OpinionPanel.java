package vn.clusters.opinion;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.clusters.document.Papers;
import vn.clusters.kernel.Actor;

/** The opinions on the dossier page, and the form with which an agency adds its signed answer. */
@Controller
@RequestMapping("/dossiers/{code}/opinions")
class OpinionPanel {

    private final OpinionRecord record;
    private final OpinionFiles files;
    private final Papers papers;

    OpinionPanel(OpinionRecord record, OpinionFiles files, Papers papers) {
        this.record = record;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        List<OpinionRecord.Round> rounds = record.of(code);
        model.addAttribute("code", code);
        model.addAttribute("rounds", rounds);
        model.addAttribute("attachable", attachable(code, actor, rounds));
        return "opinion/panel";
    }

    /** Name by id of the agencies for which the officer may file an answer. */
    private Map<String, String> attachable(String code, Actor actor, List<OpinionRecord.Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.lines().stream())
                .map(OpinionRecord.Line::opinion)
                .filter(opinion -> !opinion.secret() && files.mayAttach(actor, code, opinion.agency()))
                .collect(Collectors.toMap(
                        Opinions.View::agency, Opinions.View::agencyName, (name, same) -> name, LinkedHashMap::new));
    }

    /** Answers htmx with the panel as it now stands, a plain form with the way back to the dossier. */
    @PostMapping("/{agency}")
    String attach(
            @PathVariable String code,
            @PathVariable String agency,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model)
            throws IOException {
        Papers.Paper stored =
                papers.store(code, OpinionFiles.key(agency), file.getOriginalFilename(), file.getInputStream());
        if (htmx == null) {
            return "redirect:/dossiers/{code}#opinions";
        }
        model.addAttribute("stored", stored);
        return panel(code, actor, model);
    }
}
