package vn.clusters.decision;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The decision on a dossier as JSON. */
@RestController
class DecisionApi {

    private final DecisionFile file;

    DecisionApi(DecisionFile file) {
        this.file = file;
    }

    @GetMapping("/api/dossiers/{code}/decision")
    DecisionFile.Contained decision(@PathVariable String code) {
        return file.of(code);
    }
}
