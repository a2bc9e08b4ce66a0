package vn.clusters.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

/** Dossiers as JSON: open, list, read. */
@RestController
@RequestMapping("/api/dossiers")
class DossierApi {

    private final Dossiers dossiers;
    private final DossierJson json;
    private final DossierList list;
    private final ProposalReader reader;
    private final Inputs inputs;

    DossierApi(Dossiers dossiers, DossierJson json, DossierList list, ProposalReader reader, Inputs inputs) {
        this.dossiers = dossiers;
        this.json = json;
        this.list = list;
        this.reader = reader;
        this.inputs = inputs;
    }

    @PostMapping
    ResponseEntity<DossierJson.Detail> open(@RequestBody(required = false) JsonNode body) {
        String code = dossiers.open(reader.request(inputs.of(body)));
        return ResponseEntity.created(URI.create("/api/dossiers/" + code)).body(json.detail(code));
    }

    /** The filters are those of the page: status, procedure, edition, agency, from, to, q, and what narrows it further. */
    @GetMapping
    Listing<DossierList.Row> list(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestParam Map<String, String> asked) {
        return list.page(actor, DossierFilter.of(asked), list.narrowed(asked), asked.get("after"));
    }

    @GetMapping("/{code}")
    DossierJson.Detail read(@PathVariable String code) {
        return json.detail(code);
    }
}
