package vn.clusters.land;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody counted on the land of a proposed cluster; null where nobody did.
 *
 * @param source the document that the figures come from
 * @param centralMeridian of the projection, for instance 107°15'
 * @param zoneDegrees width of the projection zone
 * @param areas ha by land type, without those that do not occur
 * @param households to be resettled
 * @param statedCostVnd the total that the document itself states
 */
record Inventory(
        String source,
        LocalDate surveyedOn,
        String centralMeridian,
        Integer zoneDegrees,
        Boundary boundary,
        Map<LandType, BigDecimal> areas,
        List<Holding> holdings,
        Integer graves,
        Integer households,
        List<Cost> costs,
        BigDecimal statedCostVnd) {

    /** Crops, trees, animals, buildings: what is compensated by number. */
    @Embeddable
    record Holding(String kind, BigDecimal quantity, String unit) {}

    /** An item of the estimate, VND. */
    @Embeddable
    record Cost(String item, BigDecimal vnd) {}

    Inventory {
        areas = areas.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(areas));
        holdings = List.copyOf(holdings);
        costs = List.copyOf(costs);
    }

    /** ha of all land types; null if none is stated. */
    BigDecimal landHa() {
        return areas.isEmpty() ? null : sum(areas.values());
    }

    /** ha of some land types, zero if they do not occur. */
    BigDecimal landHa(Collection<LandType> types) {
        return sum(types.stream().map(areas::get).filter(Objects::nonNull).toList());
    }

    BigDecimal boundaryHa() {
        return boundary.areaHa();
    }

    /** VND of all items; null if none is stated. */
    BigDecimal costVnd() {
        return costs.isEmpty() ? null : sum(costs.stream().map(Cost::vnd).toList());
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isEmpty() {
        return boundary.vertices().isEmpty()
                && areas.isEmpty()
                && holdings.isEmpty()
                && costs.isEmpty()
                && graves == null
                && households == null
                && statedCostVnd == null;
    }

    /** Whether people live inside the boundary; null if nobody counted. */
    Boolean residentsInside() {
        boolean dwellings = landHa(List.of(LandType.RESIDENTIAL)).signum() > 0;
        return households == null && !dwellings ? null : (Boolean) (dwellings || households > 0);
    }
}
