package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies.Agency;

/** Units and agencies by date, for officers who look up where a former district's file went. */
@Controller
class PlacePages {

    /** An agency and the one that carries on its work today; null while it stands or if its place decides. */
    record Followed(Agency agency, Agency follower) {}

    private final Whereabouts whereabouts;
    private final Agencies agencies;
    private final BusinessTime time;

    PlacePages(Whereabouts whereabouts, Agencies agencies, BusinessTime time) {
        this.whereabouts = whereabouts;
        this.agencies = agencies;
        this.time = time;
    }

    @GetMapping("/units")
    String units(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Model model) {
        LocalDate day = Optional.ofNullable(on).orElseGet(time::today);
        model.addAttribute("name", name.strip());
        model.addAttribute("on", day);
        model.addAttribute("found", whereabouts.named(name, day));
        model.addAttribute("former", name.isBlank() ? List.of() : whereabouts.formerlyNamed(name, day));
        return "organisation/units";
    }

    @GetMapping("/agencies")
    String agencies(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on, Model model) {
        LocalDate day = Optional.ofNullable(on).orElseGet(time::today);
        model.addAttribute("on", day);
        model.addAttribute("found", followed(agency -> agency.validity().covers(day)));
        model.addAttribute("former", followed(agency -> agency.validity().endedBefore(day)));
        return "organisation/agencies";
    }

    private List<Followed> followed(Predicate<Agency> condition) {
        return agencies.all()
                .filter(condition)
                .sorted(Comparator.comparing(Agency::name, VietnameseText.order()))
                .map(this::followed)
                .toList();
    }

    private Followed followed(Agency agency) {
        Agency today = agencies.on(agency.id(), time.today());
        return new Followed(agency, today.equals(agency) ? null : today);
    }
}
