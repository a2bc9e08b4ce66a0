package vn.clusters.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whether an applicant is a foreign investor, as JSON. */
@RestController
class OriginApi {

    private final Origins origins;
    private final Inputs inputs;

    OriginApi(Origins origins, Inputs inputs) {
        this.origins = origins;
        this.inputs = inputs;
    }

    @PostMapping("/api/dossiers/{code}/applicants/{id}/origin")
    Dossiers.Applicant state(
            @PathVariable String code, @PathVariable long id, @RequestBody(required = false) JsonNode body) {
        return origins.state(code, id, inputs.of(body));
    }
}
