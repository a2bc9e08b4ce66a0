package vn.clusters.transition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;
import vn.clusters.kernel.Actor;

/** The rehearsal of an edition as JSON. */
@RestController
class RehearsalApi {

    private final Rehearsal rehearsal;
    private final Inputs inputs;

    RehearsalApi(Rehearsal rehearsal, Inputs inputs) {
        this.rehearsal = rehearsal;
        this.inputs = inputs;
    }

    @PostMapping("/api/law/rehearsal")
    Rehearsal.Answer rehearse(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestBody(required = false) JsonNode body) {
        Input input = inputs.of(body);
        String edition = input.requiredText("edition", 60);
        LocalDate from = input.date("from");
        if (from == null) {
            input.wrong("from", "required");
        }
        input.requireSound();
        return rehearsal.rehearse(actor, edition, from);
    }
}
