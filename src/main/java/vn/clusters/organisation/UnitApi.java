package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.organisation.AdministrativeUnits.Unit;

/** Administrative units as JSON; {@code on} is today unless given. The lists are short and come in one page. */
@RestController
@RequestMapping("/api/units")
class UnitApi {

    private final AdministrativeUnits units;
    private final BusinessTime time;

    UnitApi(AdministrativeUnits units, BusinessTime time) {
        this.units = units;
        this.time = time;
    }

    /** Units standing on that day whose name contains the text, diacritics ignored. */
    @GetMapping
    Listing<Unit> named(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
        return new Listing<>(units.named(name, day(on)), null);
    }

    /** The unit that bore the code on that day; 404 {@code unknown-place} if none did. */
    @GetMapping("/{code}")
    Unit unit(@PathVariable String code, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
        return units.on(code, day(on));
    }

    /**
     * The units that followed. A unit that stands on that day answers those that took its place on the day after its
     * end, none if it has not ended; a code that nobody bears on that day means the unit that bore it last, and answers
     * the units standing there on that day.
     */
    @GetMapping("/{code}/successors")
    Listing<Unit> successors(
            @PathVariable String code, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
        LocalDate day = day(on);
        List<Unit> followers =
                units.find(code, day).map(units::directSuccessors).orElseGet(() -> ended(code, day));
        return new Listing<>(followers, null);
    }

    private List<Unit> ended(String code, LocalDate day) {
        Unit last = units.lastBefore(code, day).orElseThrow(() -> AdministrativeUnits.unknown(404, code, day));
        return units.successors(code, last.validTo(), day);
    }

    private LocalDate day(LocalDate on) {
        return Optional.ofNullable(on).orElseGet(time::today);
    }
}
