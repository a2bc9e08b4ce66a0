package vn.clusters.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.VietnameseText;

/** What the palette of Ctrl+K finds among the pages of the officer; dossiers and clusters answer for themselves. */
@Controller
class GoPages {

    /** Pages of everybody that have no place in the bar. */
    private static final List<HouseBar.Place> BEYOND = List.of(
            new HouseBar.Place("/notices", "reminder.title"),
            new HouseBar.Place("/notices/settings", "reminder.settings"),
            new HouseBar.Place("/inbox/views", "inbox.views"),
            new HouseBar.Place("/delegations", "delegation.title"),
            new HouseBar.Place("/password", "organisation.own-password"),
            new HouseBar.Place("/clusters/plan", "registry.plan"),
            new HouseBar.Place("/law/what-if", "law.what-if"),
            new HouseBar.Place("/calendar", "clock.calendar"),
            new HouseBar.Place("/agencies", "organisation.agencies"));

    private final HouseBar house;
    private final MessageSource messages;

    GoPages(HouseBar house, MessageSource messages) {
        this.house = house;
        this.messages = messages;
    }

    /** A page by its name. */
    record Found(String path, String name) {}

    /** Those of the bar before anything is typed, then whatever is so called. */
    @GetMapping("/go/pages")
    String pages(@RequestParam(defaultValue = "") String q, Model model) {
        String words = VietnameseText.searchable(q);
        List<HouseBar.Place> beyond = words.isEmpty() ? List.of() : BEYOND;
        List<Found> found = Stream.of(house.places(), house.menu().places(), beyond)
                .flatMap(List::stream)
                .map(place -> new Found(
                        place.path(), messages.getMessage(place.label(), null, LocaleContextHolder.getLocale())))
                .filter(page -> VietnameseText.searchable(page.name()).contains(words))
                .toList();
        model.addAttribute("pages", found);
        return "inbox/go";
    }
}
