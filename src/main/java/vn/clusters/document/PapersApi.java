package vn.clusters.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.document.Papers.Paper;
import vn.clusters.kernel.Listing;

/** Papers as JSON and as files. */
@RestController
@RequestMapping("/api/dossiers/{code}/papers")
class PapersApi {

    private static final int PAGE = 100;

    private final Papers papers;

    PapersApi(Papers papers) {
        this.papers = papers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Paper> store(
            @PathVariable String code,
            @RequestParam(required = false) String paper,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
            @RequestParam MultipartFile file)
            throws IOException {
        Paper stored = papers.store(code, paper, file.getOriginalFilename(), validUntil, file.getInputStream());
        URI location = UriComponentsBuilder.fromPath("/api/dossiers/{code}/papers/{id}")
                .build(code, stored.id());
        return ResponseEntity.created(location).body(stored);
    }

    @GetMapping
    Listing<Paper> list(@PathVariable String code, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after) {
        List<Paper> page = papers.before(code, after, PAGE + 1);
        if (page.size() <= PAGE) {
            return new Listing<>(page, null);
        }
        return new Listing<>(
                page.subList(0, PAGE), String.valueOf(page.get(PAGE - 1).id()));
    }

    @GetMapping("/{id}")
    void content(@PathVariable String code, @PathVariable long id, HttpServletResponse response) throws IOException {
        Download.send(papers, papers.get(code, id), response);
    }
}
