package vn.clusters.transition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;
import vn.clusters.kernel.Listing;

/** The bulk hand-over as JSON. */
@RestController
@RequestMapping("/api/hand-overs")
class HandOverApi {

    record Preview(LocalDate on, List<Proposals.Proposal> dossiers) {}

    private final Proposals proposals;
    private final HandOvers handOvers;
    private final HandOverViews views;
    private final Returning returning;
    private final HandOverReader reader;
    private final Inputs inputs;

    HandOverApi(
            Proposals proposals,
            HandOvers handOvers,
            HandOverViews views,
            Returning returning,
            HandOverReader reader,
            Inputs inputs) {
        this.proposals = proposals;
        this.handOvers = handOvers;
        this.views = views;
        this.returning = returning;
        this.reader = reader;
        this.inputs = inputs;
    }

    @PostMapping("/preview")
    Preview preview(@RequestBody(required = false) JsonNode body) {
        Input input = inputs.of(body);
        LocalDate on = reader.day(input, "on");
        input.requireSound();
        return new Preview(on, proposals.on(on));
    }

    @PostMapping
    HandOverViews.Act run(@RequestBody(required = false) JsonNode body) {
        return handOvers.run(reader.order(inputs.of(body)));
    }

    /** @param after number of the last act already seen */
    @GetMapping
    Listing<HandOverViews.Act> list(@RequestParam(required = false) Long after) {
        return views.page(after);
    }

    @GetMapping("/{id}")
    HandOverViews.Act one(@PathVariable long id) {
        return views.get(id);
    }

    @PostMapping("/{id}/dossiers/{code}/return")
    HandOverViews.Act takeBack(
            @PathVariable long id, @PathVariable String code, @RequestBody(required = false) JsonNode body) {
        returning.takeBack(id, code, reader.reason(inputs.of(body)));
        return views.get(id);
    }
}
