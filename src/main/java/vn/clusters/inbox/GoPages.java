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

    private final HouseBar house;
    private final MessageSource messages;

    GoPages(HouseBar house, MessageSource messages) {
        this.house = house;
        this.messages = messages;
    }

    /** A page by its name. */
    record Found(String path, String name) {}

    @GetMapping("/go/pages")
    String pages(@RequestParam(defaultValue = "") String q, Model model) {
        String words = VietnameseText.searchable(q);
        List<Found> found = Stream.concat(house.places().stream(), house.menu().places().stream())
                .map(place -> new Found(
                        place.path(), messages.getMessage(place.label(), null, LocaleContextHolder.getLocale())))
                .filter(page -> VietnameseText.searchable(page.name()).contains(words))
                .toList();
        model.addAttribute("pages", found);
        return "inbox/go";
    }
}
