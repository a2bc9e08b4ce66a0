package vn.clusters.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.AdministrativeUnits.Unit;

/** Agencies by date, with their successors. */
@Component
public class Agencies implements AgencyNames {

    private static final String LOCAL_COMMITTEE = "local-committee";

    /**
     * An agency.
     *
     * @param id stable id, for instance {@code sct}, {@code stc}, {@code ubnd-182}, {@code ubnd-06172}
     * @param kind department, department-other, provincial-committee, provincial-office, local-committee, police, military …
     * @param unit code of the administrative unit of a local committee, else null
     * @param validTo last day, null if still there
     * @param successor id, null if none
     */
    public record Agency(
            String id,
            String name,
            String shortName,
            String kind,
            String unit,
            LocalDate validFrom,
            LocalDate validTo,
            String successor) {

        Validity validity() {
            return new Validity(validFrom, validTo);
        }
    }

    private final AdministrativeUnits units;
    private final Map<String, Agency> byId;

    Agencies(ReferenceData reference, AdministrativeUnits units) {
        this.units = units;
        byId = Stream.concat(
                        reference.rows("agencies.csv").stream().map(Agencies::agency),
                        units.underTheProvince().map(Agencies::committee))
                .collect(toMap(Agency::id, agency -> agency, Agencies::noTwin, LinkedHashMap::new));
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-agency} */
    public Agency get(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    Optional<Agency> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public String nameOf(String id) {
        return byId.containsKey(id) ? byId.get(id).name() : id;
    }

    /**
     * The agency itself if it exists on that date, else the successor that does, or the predecessor before it was
     * formed. A local committee that ended without one successor is given as it was: its place decides who follows.
     */
    public Agency on(String id, LocalDate date) {
        Agency agency = get(id);
        if (agency.validity().endedBefore(date) && agency.successor() != null) {
            return on(agency.successor(), date);
        }
        return agency.validity().startsAfter(date) ? predecessor(agency, date) : agency;
    }

    public List<Agency> existingOn(LocalDate date) {
        return standingOn(date).toList();
    }

    /** The first agency of a kind on a date (the department, the provincial office …). */
    public Agency ofKind(String kind, LocalDate date) {
        return standingOn(date)
                .filter(agency -> agency.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown(kind));
    }

    /**
     * The local committee of a place on a date: huyện until 2025-06-30, xã since; of a place that was split, the first.
     *
     * @param unit code of the unit as it was valid on {@code placeOn}
     * @throws vn.clusters.kernel.Problem 422 {@code unknown-place}
     */
    public Agency localCommitteeOf(String unit, LocalDate placeOn, LocalDate on) {
        return localCommitteesOf(unit, placeOn, on).stream()
                .findFirst()
                .orElseThrow(() -> AdministrativeUnits.unknown(422, unit, placeOn));
    }

    /** The same, of a place that was split all of them; none if nobody knows the place or what became of it. */
    public List<Agency> localCommitteesOf(String unit, LocalDate placeOn, LocalDate on) {
        return units.find(unit, placeOn).stream()
                .flatMap(then -> units.successors(unit, placeOn, on).stream())
                .flatMap(place -> committeeOver(place).stream())
                .distinct()
                .toList();
    }

    /** The local committee over a unit while it stands; none over the province. */
    Optional<Agency> committeeOver(Unit place) {
        return find(committeeId(units.isUnderTheProvince(place) ? place.code() : place.parent()));
    }

    /** The agencies that have ended and whose work the agency carries on that date. */
    public List<Agency> endedInto(String id, LocalDate date) {
        return byId.values().stream()
                .filter(agency -> agency.validity().endedBefore(date)
                        && !agency.id().equals(id)
                        && on(agency.id(), date).id().equals(id))
                .toList();
    }

    /** Every agency, past and present. */
    Stream<Agency> all() {
        return byId.values().stream();
    }

    private Stream<Agency> standingOn(LocalDate date) {
        return all().filter(agency -> agency.validity().covers(date));
    }

    /** Of several, the one of the same name. */
    private Agency predecessor(Agency agency, LocalDate date) {
        return standingOn(date)
                .filter(before -> agency.id().equals(before.successor()))
                .min(Comparator.comparing(before -> !before.shortName().equals(agency.shortName())))
                .orElse(agency);
    }

    private static Problem unknown(String id) {
        return new Problem(404, "unknown-agency", id).with("agency", id);
    }

    private static Agency noTwin(Agency first, Agency second) {
        throw new IllegalStateException("Two agencies with the id " + first.id());
    }

    private static String committeeId(String unit) {
        return "ubnd-" + unit;
    }

    private static Agency committee(Unit unit) {
        String name = unit.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + unit.name().substring(1);
        return new Agency(
                committeeId(unit.code()),
                "UBND " + name,
                "UBND",
                LOCAL_COMMITTEE,
                unit.code(),
                unit.validFrom(),
                unit.validTo(),
                null);
    }

    private static Agency agency(Map<String, String> row) {
        return new Agency(
                row.get("id"),
                row.get("name"),
                row.get("short_name"),
                row.get("kind"),
                null,
                ReferenceData.date(row.get("valid_from")),
                ReferenceData.date(row.get("valid_to")),
                row.get("successor").isEmpty() ? null : row.get("successor"));
    }
}
