package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.AdministrativeUnits.Unit;

/** Offers communes for choice, by name without diacritics, as they stood on a day. */
@Component
class UnitPicker {

    /** A unit to tick. */
    record Offer(String code, String name, boolean chosen) {}

    private final AdministrativeUnits units;

    UnitPicker(AdministrativeUnits units) {
        this.units = units;
    }

    /** The chosen ones first, then those that match. */
    List<Offer> offer(String words, LocalDate on, List<String> chosen) {
        List<Unit> standing = communes("", on);
        Stream<Offer> ticked = standing.stream()
                .filter(unit -> chosen.contains(unit.code()))
                .map(unit -> new Offer(unit.code(), unit.name(), true));
        Stream<Offer> found = communes(words, on).stream()
                .filter(unit -> !chosen.contains(unit.code()))
                .map(unit -> new Offer(unit.code(), unit.name(), false));
        return Stream.concat(ticked, found).toList();
    }

    private List<Unit> communes(String words, LocalDate on) {
        return units.named(words, on).stream()
                .filter(unit -> unit.level().equals("commune"))
                .toList();
    }
}
