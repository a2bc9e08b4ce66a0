package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Listing;

/** The clocks of a dossier. */
@RestController
class ClockApi {

    private final StatutoryClock clock;
    private final ClockExplaining explaining;

    ClockApi(StatutoryClock clock, ClockExplaining explaining) {
        this.clock = clock;
        this.explaining = explaining;
    }

    /** Why a limit is due on its day. */
    record Why(String limit, LocalDate dueOn, List<Explanation.Line> explanation) {}

    @GetMapping("/api/dossiers/{code}/clocks")
    Listing<StatutoryClock.Running> clocks(@PathVariable String code) {
        return new Listing<>(clock.clocks(code), null);
    }

    /** Day by day; {@code subject} names the agency of an opinion, the last one asked if absent. */
    @GetMapping("/api/dossiers/{code}/clocks/{limit}/explanation")
    Why explanation(
            @PathVariable String code, @PathVariable String limit, @RequestParam(required = false) String subject) {
        ClockExplaining.Explained explained = explaining.explain(code, limit, subject);
        return new Why(limit, explained.dueOn(), explained.lines());
    }
}
