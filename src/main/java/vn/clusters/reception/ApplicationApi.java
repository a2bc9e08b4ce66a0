package vn.clusters.reception;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Input;
import vn.clusters.dossier.Inputs;

/** Applications and the record of the reception as JSON. */
@RestController
@RequestMapping("/api/dossiers/{code}")
class ApplicationApi {

    private final Applications applications;
    private final Reception reception;
    private final Dossiers dossiers;
    private final Inputs inputs;

    ApplicationApi(Applications applications, Reception reception, Dossiers dossiers, Inputs inputs) {
        this.applications = applications;
        this.reception = reception;
        this.dossiers = dossiers;
        this.inputs = inputs;
    }

    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Dossiers.Applicant take(@PathVariable String code, @RequestBody(required = false) JsonNode body) {
        Input input = inputs.of(body);
        Dossiers.Application application = input.application();
        input.requireSound();
        return applications.take(code, application);
    }

    @PostMapping("/applications/{id}/withdraw")
    Map<String, Object> withdraw(
            @PathVariable String code, @PathVariable long id, @RequestBody(required = false) JsonNode body) {
        Input input = inputs.of(body);
        String reason = input.requiredText("reason", 1_000);
        input.requireSound();
        applications.withdraw(code, id, reason);
        return Map.of("applicants", dossiers.get(code).applicants());
    }

    @GetMapping("/reception")
    Reception.Record record(@PathVariable String code) {
        return reception.of(code);
    }
}
