package vn.clusters.registry;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A unit in which a cluster lies, by a code that is valid between two days; null dates are open. */
@Embeddable
record ClusterUnit(String code, LocalDate validFrom, LocalDate validTo) {

    /** Written as {@code code} or {@code code:from:to}, several joined by semicolons. */
    static List<ClusterUnit> parse(String text) {
        return text == null || text.isBlank()
                ? new ArrayList<>()
                : Arrays.stream(text.split(";")).map(ClusterUnit::one).collect(Collectors.toCollection(ArrayList::new));
    }

    private static ClusterUnit one(String text) {
        String[] parts = text.split(":", -1);
        return parts.length == 1
                ? new ClusterUnit(parts[0], null, null)
                : new ClusterUnit(parts[0], date(parts[1]), date(parts[2]));
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static String write(List<ClusterUnit> units) {
        return units.isEmpty()
                ? null
                : units.stream().map(ClusterUnit::toString).collect(Collectors.joining(";"));
    }

    ClusterUnit endingBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return new ClusterUnit(code, validFrom, validTo == null || validTo.isAfter(last) ? last : validTo);
    }

    boolean startsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    boolean isDated() {
        return validFrom != null || validTo != null;
    }

    boolean validOn(LocalDate date) {
        return (validFrom == null || !validFrom.isAfter(date)) && (validTo == null || !validTo.isBefore(date));
    }

    @Override
    public String toString() {
        return validFrom == null && validTo == null ? code : code + ":" + text(validFrom) + ":" + text(validTo);
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
