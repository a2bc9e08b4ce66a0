package vn.clusters.law;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Authorities.Authority;

/** The law of a day: one edition per body of law, and who acts under it; place, agencies and calendar come by URL. */
@Controller
class OnDatePages {

    /**
     * A body of law on a day.
     *
     * @param edition the newest one in force, null before the first
     * @param acting who does what, by the name of the procedure
     */
    record Body(String law, Edition edition, Map<String, List<Authority>> acting) {}

    private final Editions editions;
    private final Authorities authorities;
    private final BusinessTime time;

    OnDatePages(Editions editions, Authorities authorities, BusinessTime time) {
        this.editions = editions;
        this.authorities = authorities;
        this.time = time;
    }

    @GetMapping("/law/on")
    String on(
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String unit,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("date", date);
        model.addAttribute("unit", unit.strip());
        try {
            LocalDate day = date.isBlank() ? time.today() : WhatIf.date("date", date);
            model.addAttribute("day", day);
            model.addAttribute("bodies", bodies(day));
        } catch (Problem malformed) {
            model.addAttribute("malformed", date);
            response.setStatus(malformed.status());
        }
        return "law/on";
    }

    private List<Body> bodies(LocalDate day) {
        return editions.all().stream()
                .map(Edition::law)
                .distinct()
                .sorted()
                .map(law -> body(law, day))
                .toList();
    }

    private Body body(String law, LocalDate day) {
        Edition inForce = editions.all().stream()
                .filter(edition ->
                        edition.law().equals(law) && !edition.inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Body(law, inForce, inForce == null ? Map.of() : acting(inForce));
    }

    private Map<String, List<Authority>> acting(Edition edition) {
        return edition.regulated().stream()
                .collect(Collectors.toMap(
                        LawWords::value,
                        procedure -> authorities.of(edition.id(), procedure),
                        (one, same) -> one,
                        java.util.TreeMap::new));
    }
}
