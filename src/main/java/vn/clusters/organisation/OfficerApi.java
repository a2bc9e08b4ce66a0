package vn.clusters.organisation;

import java.net.URI;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.kernel.Listing;
import vn.clusters.organisation.OfficerDirectory.Sheet;

/** Officers and their roles as JSON; administrators only. Every act answers the officer as it then is. */
@RestController
@RequestMapping("/api/officers")
class OfficerApi {

    /** The last day of a role, today if null. */
    record End(LocalDate on) {}

    /** A password to be set. */
    record Password(String password) {}

    private final OfficerDirectory directory;
    private final Administration administration;

    OfficerApi(OfficerDirectory directory, Administration administration) {
        this.directory = directory;
        this.administration = administration;
    }

    @GetMapping
    Listing<Sheet> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String after) {
        return directory.page(q, agency, after);
    }

    @GetMapping("/{username}")
    Sheet one(@PathVariable String username) {
        return directory.get(username);
    }

    @PostMapping
    ResponseEntity<Sheet> create(@RequestBody NewOfficer stated) {
        administration.create(stated);
        Sheet created = directory.get(stated.username().strip());
        URI location = UriComponentsBuilder.fromPath("/api/officers/{username}").build(created.username());
        return ResponseEntity.created(location).body(created);
    }

    @PostMapping("/{username}/roles")
    Sheet give(@PathVariable String username, @RequestBody NewRole stated) {
        administration.give(username, stated);
        return directory.get(username);
    }

    @PostMapping("/{username}/roles/{id}/end")
    Sheet end(@PathVariable String username, @PathVariable long id, @RequestBody(required = false) End end) {
        administration.end(username, id, end == null ? null : end.on());
        return directory.get(username);
    }

    @PostMapping("/{username}/disable")
    Sheet disable(@PathVariable String username) {
        administration.disable(username);
        return directory.get(username);
    }

    @PostMapping("/{username}/enable")
    Sheet enable(@PathVariable String username) {
        administration.enable(username);
        return directory.get(username);
    }

    @PostMapping("/{username}/password")
    Sheet resetPassword(@PathVariable String username, @RequestBody Password wanted) {
        administration.resetPassword(username, wanted.password());
        return directory.get(username);
    }
}
