package vn.clusters.delegation;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

/** Standing authorisations and absences as JSON: those that concern the officer. */
@RestController
class DelegationApi {

    private final DelegationList list;
    private final Granting granting;
    private final Absences absences;

    DelegationApi(DelegationList list, Granting granting, Absences absences) {
        this.list = list;
        this.granting = granting;
        this.absences = absences;
    }

    /** Why something is taken back. */
    record Reason(String reason) {}

    /** Days away; the substitute may be left out. */
    record Days(LocalDate from, LocalDate to, String substitute) {}

    @GetMapping("/api/delegations")
    Listing<DelegationList.Row> own(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestParam(required = false) String after) {
        return list.about(actor, after);
    }

    /** Everybody's, for administrators and auditors. */
    @GetMapping("/api/administration/delegations")
    Listing<DelegationList.Row> all(@RequestParam(required = false) String after) {
        return list.all(after);
    }

    @PostMapping("/api/delegations")
    @ResponseStatus(HttpStatus.CREATED)
    DelegationList.Row grant(@AuthenticationPrincipal(expression = "actor") Actor actor, @RequestBody Stated stated) {
        return list.row(granting.grant(actor, stated));
    }

    @PostMapping("/api/delegations/{id}/revoke")
    DelegationList.Row revoke(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @PathVariable long id,
            @RequestBody Reason reason) {
        return list.row(granting.revoke(actor, id, reason.reason()));
    }

    @GetMapping("/api/absences")
    Listing<Absences.Away> away(@AuthenticationPrincipal(expression = "actor") Actor actor) {
        return new Listing<>(absences.ahead(actor.username()), null);
    }

    @PostMapping("/api/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Absences.Away enter(@AuthenticationPrincipal(expression = "actor") Actor actor, @RequestBody Days days) {
        return absences.enter(actor.username(), days.from(), days.to(), days.substitute());
    }

    @PostMapping("/api/absences/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@AuthenticationPrincipal(expression = "actor") Actor actor, @PathVariable long id) {
        absences.cancel(actor.username(), id);
    }
}
