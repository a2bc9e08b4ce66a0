package vn.clusters.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on a dossier outside its tasks, as JSON. */
@RestController
@RequestMapping("/api/dossiers/{code}")
class AmendmentApi {

    private final AmendmentReader reader;
    private final DossierJson json;
    private final Inputs inputs;

    AmendmentApi(AmendmentReader reader, DossierJson json, Inputs inputs) {
        this.reader = reader;
        this.json = json;
        this.inputs = inputs;
    }

    @PostMapping("/withdraw")
    DossierJson.Detail withdraw(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        reader.withdraw(code, inputs.of(body));
        return json.detail(code);
    }

    @PostMapping("/proposal")
    DossierJson.Detail replace(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        reader.replaceProposal(code, inputs.of(body));
        return json.detail(code);
    }

    @PostMapping("/assignment")
    DossierJson.Detail assignPresenter(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        reader.assignPresenter(code, inputs.of(body));
        return json.detail(code);
    }

    @PostMapping("/edition")
    DossierJson.Detail override(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        reader.overrideEdition(code, inputs.of(body));
        return json.detail(code);
    }

    @PostMapping("/hand-over")
    DossierJson.Detail handOver(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        reader.handOver(code, inputs.of(body));
        return json.detail(code);
    }
}
