package vn.clusters.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.kernel.PlaceNames;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Administrative units by date; a code alone is no key, codes were reused in 2025. */
@Component
public class AdministrativeUnits implements PlaceNames, PlaceCodes {

    /** A unit; {@code parent} is the district until 2025-06-30, the province since. Null dates are open. */
    public record Unit(
            String code,
            String name,
            String level,
            String parent,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> successors) {

        Validity validity() {
            return new Validity(validFrom, validTo);
        }
    }

    private final List<Unit> units;
    private final Map<String, List<Unit>> byCode;

    AdministrativeUnits(ReferenceData reference) {
        units = reference.rows("units.csv").stream()
                .map(AdministrativeUnits::unit)
                .toList();
        byCode = units.stream().collect(groupingBy(Unit::code));
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-place} */
    public Unit on(String code, LocalDate date) {
        return find(code, date).orElseThrow(() -> unknown(404, code, date));
    }

    /** Units whose name contains the text, whatever its diacritics, in dictionary order; a blank text finds all. */
    public List<Unit> named(String name, LocalDate on) {
        String sought = VietnameseText.searchable(name);
        return existing(unit -> unit.validity().covers(on))
                .filter(unit -> VietnameseText.searchable(unit.name()).contains(sought))
                .sorted(Comparator.comparing(Unit::name, VietnameseText.order()).thenComparing(Unit::code))
                .toList();
    }

    /** Units of such a name that no longer stood on that day, those that ended last first. */
    List<Unit> formerlyNamed(String name, LocalDate on) {
        String sought = VietnameseText.searchable(name);
        return existing(unit -> unit.validity().endedBefore(on))
                .filter(unit -> VietnameseText.searchable(unit.name()).contains(sought))
                .sorted(Comparator.comparing(Unit::validTo)
                        .reversed()
                        .thenComparing(Unit::name, VietnameseText.order())
                        .thenComparing(Unit::code))
                .toList();
    }

    /** The units that stand on {@code on} where the unit stood. */
    public List<Unit> successors(String code, LocalDate validOn, LocalDate on) {
        return standing(on(code, validOn), on).distinct().toList();
    }

    @Override
    public List<String> namesOn(String code, LocalDate validOn, LocalDate on) {
        return find(code, validOn).stream()
                .flatMap(unit -> standing(unit, on))
                .map(Unit::name)
                .distinct()
                .toList();
    }

    @Override
    public List<String> codesOn(String code, LocalDate validOn, LocalDate on) {
        return find(code, validOn)
                .map(unit -> standing(unit, on).map(Unit::code).distinct().toList())
                .orElse(List.of(code));
    }

    @Override
    public Optional<LocalDate> beginningOf(String code, LocalDate on) {
        return find(code, on).map(Unit::validFrom);
    }

    /** The units that took the unit's place on the day after its end; none while it stands. */
    List<Unit> directSuccessors(Unit unit) {
        return next(unit).toList();
    }

    /** Empty if none bore the code on that day. */
    public Optional<Unit> find(String code, LocalDate date) {
        return versions(code).filter(unit -> unit.validity().covers(date)).findFirst();
    }

    /** The unit that last bore the code before the date. */
    Optional<Unit> lastBefore(String code, LocalDate date) {
        return versions(code)
                .filter(unit -> unit.validity().endedBefore(date))
                .max(Comparator.comparing(Unit::validTo));
    }

    /** Every unit that ever lay directly under the province: its local committee is the one of the law. */
    Stream<Unit> underTheProvince() {
        return existing(this::isUnderTheProvince);
    }

    boolean isUnderTheProvince(Unit unit) {
        return versions(unit.parent()).anyMatch(parent -> parent.level().equals("province"));
    }

    private Stream<Unit> standing(Unit unit, LocalDate on) {
        if (unit.validity().covers(on)) {
            return Stream.of(unit);
        }
        Stream<Unit> neighbours = unit.validity().endedBefore(on) ? next(unit) : previous(unit);
        return neighbours.flatMap(neighbour -> standing(neighbour, on));
    }

    private Stream<Unit> next(Unit unit) {
        return unit.successors().stream()
                .flatMap(code -> find(code, unit.validTo().plusDays(1)).stream());
    }

    private Stream<Unit> previous(Unit unit) {
        LocalDate lastDay = unit.validFrom().minusDays(1);
        return existing(before ->
                lastDay.equals(before.validTo()) && before.successors().contains(unit.code()));
    }

    private Stream<Unit> existing(Predicate<Unit> condition) {
        return units.stream().filter(condition);
    }

    private Stream<Unit> versions(String code) {
        return byCode.getOrDefault(code, List.of()).stream();
    }

    static Problem unknown(int status, String code, LocalDate date) {
        return new Problem(status, "unknown-place", code, VietnameseText.shown(date)).with("place", code);
    }

    private static Unit unit(Map<String, String> row) {
        String successors = row.get("successors");
        return new Unit(
                row.get("code"),
                row.get("name"),
                row.get("level"),
                row.get("parent").isEmpty() ? null : row.get("parent"),
                ReferenceData.date(row.get("valid_from")),
                ReferenceData.date(row.get("valid_to")),
                successors.isEmpty() ? List.of() : List.of(successors.split(";")));
    }
}
