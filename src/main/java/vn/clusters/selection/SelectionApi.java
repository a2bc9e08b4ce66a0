package vn.clusters.selection;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;

/** The selection of the infrastructure investor as JSON. */
@RestController
class SelectionApi {

    private final Scoreboards boards;

    SelectionApi(Scoreboards boards) {
        this.boards = boards;
    }

    /** @throws Problem 404 {@code no-council} */
    @GetMapping("/api/dossiers/{code}/selection")
    Scoreboard selection(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return boards.of(code, actor).orElseThrow(() -> new Problem(404, "no-council", code));
    }
}
