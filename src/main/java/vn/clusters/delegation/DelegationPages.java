package vn.clusters.delegation;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;

/** An officer's own authorisations and absences; a refused form comes back as it was filled in, with the reason. */
@Controller
class DelegationPages {

    private static final String OWN = "delegation/own";
    private static final String BACK = "redirect:/delegations";
    private static final String TO_ABSENCES = BACK + "#absence-title";

    private final DelegationList list;
    private final Granting granting;
    private final Absences absences;
    private final Scopes scopes;
    private final Officers officers;
    private final AgencyNames agencies;
    private final BusinessTime time;

    DelegationPages(
            DelegationList list,
            Granting granting,
            Absences absences,
            Scopes scopes,
            Officers officers,
            AgencyNames agencies,
            BusinessTime time) {
        this.list = list;
        this.granting = granting;
        this.absences = absences;
        this.scopes = scopes;
        this.officers = officers;
        this.agencies = agencies;
        this.time = time;
    }

    /** A role of the officer that may be lent. */
    record Seat(String desk, String role, String agencyName) {}

    /** Days away as the form sends them. */
    record Days(
            @DateTimeFormat(iso = DATE) LocalDate awayFrom,
            @DateTimeFormat(iso = DATE) LocalDate awayTo,
            String awaySubstitute) {}

    @ModelAttribute("given")
    Map<String, String> given(@RequestParam MultiValueMap<String, String> sent) {
        return sent.toSingleValueMap();
    }

    @GetMapping("/delegations")
    String own(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String after,
            Model model) {
        model.addAttribute("page", list.about(actor, after));
        model.addAttribute("me", actor.username());
        List<Absences.Away> ahead = absences.ahead(actor.username());
        model.addAttribute("absences", ahead);
        model.addAttribute("names", substitutes(ahead));
        model.addAttribute("today", time.today());
        model.addAttribute("seats", seats(actor));
        model.addAttribute("procedures", scopes.procedures());
        model.addAttribute("steps", scopes.steps());
        model.addAttribute(
                "manners", Arrays.stream(Manner.values()).map(Manner::slug).toList());
        model.addAttribute("colleagues", colleagues(actor));
        return OWN;
    }

    /** Names by user name. */
    private Map<String, String> substitutes(List<Absences.Away> absences) {
        return absences.stream()
                .map(Absences.Away::substitute)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), username -> officers.get(username).name()));
    }

    private List<Seat> seats(Actor actor) {
        return officers.seats(actor.username()).stream()
                .filter(seat -> Scopes.mayBeLent(seat.role()))
                .map(seat ->
                        new Seat(seat.role().at(seat.agency()), seat.role().slug(), agencies.nameOf(seat.agency())))
                .toList();
    }

    private List<Officers.Officer> colleagues(Actor actor) {
        return officers.of(actor.agency()).stream()
                .filter(officer -> !officer.username().equals(actor.username()))
                .toList();
    }

    @GetMapping("/administration/delegations")
    String all(@RequestParam(required = false) String after, Model model) {
        model.addAttribute("page", list.all(after));
        return "delegation/all";
    }

    @PostMapping("/delegations")
    String grant(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Stated stated,
            Model model,
            HttpServletResponse response) {
        return attempt(actor, model, response, () -> granting.grant(actor, stated));
    }

    @PostMapping("/delegations/{id}/revoke")
    String revoke(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return attempt(actor, model, response, () -> granting.revoke(actor, id, reason));
    }

    @PostMapping("/administration/delegations/{id}/revoke")
    String revokeAnybodys(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        granting.revoke(actor, id, reason);
        return "redirect:/administration/delegations";
    }

    @PostMapping("/delegations/absences")
    String enter(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Days days,
            Model model,
            HttpServletResponse response) {
        String answer = attempt(
                actor,
                model,
                response,
                () -> absences.enter(actor.username(), days.awayFrom(), days.awayTo(), days.awaySubstitute()));
        return answer.equals(BACK) ? TO_ABSENCES : answer;
    }

    @PostMapping("/delegations/absences/{id}/cancel")
    String cancel(@AuthenticationPrincipal(expression = "actor") Actor actor, @PathVariable long id) {
        absences.cancel(actor.username(), id);
        return TO_ABSENCES;
    }

    private String attempt(Actor actor, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return BACK;
        } catch (Problem problem) {
            model.addAttribute("refusal", problem);
            response.setStatus(problem.status());
            return own(actor, null, model);
        }
    }
}
