package vn.clusters.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.clusters.document.Papers.Paper;
import vn.clusters.kernel.BusinessTime;

/** The papers of a dossier against what the law asks for, the documents issued on it, and the form to add a file. */
@Controller
@RequestMapping("/dossiers/{code}/papers")
class PapersPanel {

    private final Papers papers;
    private final Documents documents;
    private final Shelves shelves;
    private final BusinessTime time;

    PapersPanel(Papers papers, Documents documents, Shelves shelves, BusinessTime time) {
        this.papers = papers;
        this.documents = documents;
        this.shelves = shelves;
        this.time = time;
    }

    @GetMapping
    String papers(@PathVariable String code, Model model) {
        List<Paper> stored = papers.of(code);
        List<Documents.Document> issued = documents.of(code);
        model.addAttribute("code", code);
        model.addAttribute("today", time.today());
        model.addAttribute("shelves", shelves.of(code, stored, issued));
        model.addAttribute("issued", shelves.issued(issued, stored));
        return "document/papers";
    }

    /**
     * Answers htmx with the panel as it now stands, a plain form with the way back to the dossier. The form expects a
     * refusal, which may come from the container before this page is asked; hence it is the panel that names its place.
     */
    @PostMapping
    String store(
            @PathVariable String code,
            @RequestParam(required = false) String paper,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Paper stored = papers.store(code, paper, file.getOriginalFilename(), validUntil, file.getInputStream());
        if (htmx == null) {
            return "redirect:/dossiers/{code}";
        }
        response.setHeader("HX-Retarget", "#papers-panel");
        response.setHeader("HX-Reswap", "outerHTML");
        model.addAttribute("stored", stored);
        return papers(code, model);
    }

    @GetMapping("/{id}")
    void content(@PathVariable String code, @PathVariable long id, HttpServletResponse response) throws IOException {
        Download.send(papers, papers.get(code, id), response);
    }
}
