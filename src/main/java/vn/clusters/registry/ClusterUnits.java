package vn.clusters.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.clusters.kernel.PlaceCodes;

/**
 * The units of one cluster through time. A unit of which the registry does not say from when it is meant bears the code of
 * the day on which the cluster was entered; one that ended since is followed to what stands in its place.
 *
 * @param entered day of the first decision on the cluster, null if nobody knows
 */
record ClusterUnits(List<ClusterUnit> units, LocalDate entered) {

    /** Codes of the units in which the cluster lies on a day, as they are valid on that day. */
    List<String> on(LocalDate day, PlaceCodes places) {
        return nearest(day).stream()
                .flatMap(unit -> places.codesOn(unit.code(), meantOn(unit, day), day).stream())
                .distinct()
                .toList();
    }

    /** Those that are valid on the day; where the registry begins later, its first ones. */
    private List<ClusterUnit> nearest(LocalDate day) {
        boolean later = !units.isEmpty() && units.stream().allMatch(unit -> unit.startsAfter(day));
        LocalDate known = later
                ? units.stream()
                        .map(ClusterUnit::validFrom)
                        .min(LocalDate::compareTo)
                        .orElse(day)
                : day;
        return units.stream().filter(unit -> unit.validOn(known)).toList();
    }

    /** A day on which the code meant the unit; the one given if nobody knows. */
    LocalDate meantOn(ClusterUnit unit, LocalDate day) {
        return Stream.of(unit.validFrom(), unit.validTo(), entered)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(day);
    }

    /** As text, with the units beyond the known ones that are named on a day; null for a day that nobody knows. */
    String joined(String named, LocalDate on, PlaceCodes places) {
        List<ClusterUnit> all = new ArrayList<>(units);
        ClusterUnit.parse(named).stream()
                .map(unit -> dated(unit, on, places))
                .filter(unit -> !isKnown(unit, on, places))
                .forEach(all::add);
        return ClusterUnit.write(all);
    }

    private boolean isKnown(ClusterUnit named, LocalDate on, PlaceCodes places) {
        return on == null || named.isDated() && !named.validOn(on)
                ? units.stream().anyMatch(unit -> unit.code().equals(named.code()))
                : on(on, places).contains(named.code());
    }

    /** As text, lying from now on in the units named on a day and no others: what it leaves is closed on the day before. */
    String moved(List<String> codes, LocalDate namedOn, LocalDate decided, PlaceCodes places) {
        List<ClusterUnit> now = codes.stream()
                .map(code -> dated(new ClusterUnit(code, null, null), namedOn, places))
                .map(unit -> isOpen(unit) || unit.isDated() ? unit : new ClusterUnit(unit.code(), decided, null))
                .toList();
        LocalDate from = now.stream()
                .filter(unit -> !isOpen(unit))
                .map(ClusterUnit::validFrom)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(decided);
        List<ClusterUnit> all = new ArrayList<>(units.stream()
                .flatMap(unit -> now.contains(unit) ? Stream.of(unit) : closed(unit, from).stream())
                .toList());
        now.stream().filter(unit -> !all.contains(unit)).forEach(all::add);
        return ClusterUnit.write(all);
    }

    private boolean isOpen(ClusterUnit unit) {
        return units.contains(unit);
    }

    /** What was meant on that day or later was named wrongly or under the new units already. */
    private Optional<ClusterUnit> closed(ClusterUnit unit, LocalDate from) {
        return meantOn(unit, from.minusDays(1)).isBefore(from)
                ? Optional.of(unit.endingBefore(from))
                : Optional.empty();
    }

    private static ClusterUnit dated(ClusterUnit unit, LocalDate on, PlaceCodes places) {
        return unit.isDated() || on == null
                ? unit
                : new ClusterUnit(
                        unit.code(), places.beginningOf(unit.code(), on).orElse(null), null);
    }
}
