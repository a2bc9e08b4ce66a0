package vn.clusters.land;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;
import vn.clusters.kernel.Problem;

/** The inventory as JSON; rows may also be sent as text, one a line. */
@RestController
@RequestMapping("/api/dossiers/{code}/land")
class LandApi {

    private final Inventories inventories;
    private final Dossiers dossiers;
    private final LandSheet sheets;
    private final LandReader reader;
    private final LandBody bodies;
    private final Inputs inputs;

    LandApi(
            Inventories inventories,
            Dossiers dossiers,
            LandSheet sheets,
            LandReader reader,
            LandBody bodies,
            Inputs inputs) {
        this.inventories = inventories;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.reader = reader;
        this.bodies = bodies;
        this.inputs = inputs;
    }

    /** @param version the newest if left out */
    @GetMapping
    LandSheet.Sheet read(@PathVariable String code, @RequestParam(required = false) Integer version) {
        dossiers.get(code);
        return sheets.of(
                version == null
                        ? inventories.latest(code).orElseThrow(() -> new Problem(404, "no-land-inventory", code, "1"))
                        : inventories.get(code, version));
    }

    @PostMapping
    ResponseEntity<LandSheet.Sheet> save(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        Input input = inputs.of(bodies.of(body));
        LandVersion saved = inventories.save(code, reader.read(input), reader.basedOn(input));
        return ResponseEntity.created(URI.create("/api/dossiers/" + code + "/land?version=" + saved.version()))
                .body(sheets.of(saved));
    }

    @GetMapping("/comparison")
    LandSheet.Comparison compare(@PathVariable String code, @RequestParam int from, @RequestParam int to) {
        return sheets.compare(code, from, to);
    }
}
