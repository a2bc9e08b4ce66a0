package vn.clusters.land;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Input;

/** Reads an inventory field by field; what is wrong is gathered, 422 {@code input-invalid}. */
@Component
class LandReader {

    private static final int MOST_ROWS = 500;
    private static final int NAME = 300;
    private static final int SHORT = 40;
    private static final int UNIT = 60;
    private static final int HECTARE_DIGITS = 6;
    private static final int METRE_DIGITS = 8;
    private static final int COUNT_DIGITS = 6;
    private static final int MONEY_DIGITS = 18;
    private static final List<Integer> ZONES = List.of(3, 6);

    private final LandRules rules;

    LandReader(LandRules rules) {
        this.rules = rules;
    }

    Inventory read(Input input) {
        String source = input.requiredText("source", NAME);
        Map<LandType, BigDecimal> areas = areas(input.part("land"));
        List<Vertex> points = points(input);
        List<Inventory.Holding> holdings = input.parts("holdings", MOST_ROWS).stream()
                .map(LandReader::holding)
                .toList();
        List<Inventory.Cost> costs = input.parts("costs", MOST_ROWS).stream()
                .map(row -> new Inventory.Cost(row.requiredText("item", NAME), money(row, "vnd", true)))
                .toList();
        Integer graves = count(input, "graves");
        Integer households = count(input, "households");
        BigDecimal stated = money(input, "statedCostVnd", false);
        String meridian = points.isEmpty() ? null : meridian(input);
        Integer zone = points.isEmpty() ? null : zone(input);
        var surveyedOn = input.date("surveyedOn");
        input.requireSound();
        rules.extent().requireUpright(points);
        Boundary boundary = Boundary.of(points);
        return new Inventory(
                source, surveyedOn, meridian, zone, boundary, areas, holdings, graves, households, costs, stated);
    }

    /** The points of the boundary with X and Y exchanged where that brings them into the province. */
    List<Vertex> uprightPoints(Input input) {
        List<Vertex> points = points(input);
        input.requireSound();
        return rules.extent().upright(points);
    }

    private static List<Vertex> points(Input input) {
        return input.parts("boundary", MOST_ROWS).stream()
                .map(LandReader::vertex)
                .toList();
    }

    /** The version that the sender saw, null if not said. */
    Integer basedOn(Input input) {
        Integer version = count(input, "basedOn");
        input.requireSound();
        return version;
    }

    private static Map<LandType, BigDecimal> areas(Input land) {
        Map<LandType, BigDecimal> areas = new EnumMap<>(LandType.class);
        land.names().stream()
                .filter(name -> LandType.of(name).isEmpty())
                .forEach(name -> land.wrong(name, "land-type"));
        for (LandType type : LandType.values()) {
            BigDecimal ha = notNegative(land, type.key(), HECTARE_DIGITS);
            if (ha != null && ha.signum() > 0) {
                areas.put(type, ha);
            }
        }
        return areas;
    }

    private static Vertex vertex(Input row) {
        return new Vertex(
                row.requiredText("point", SHORT), required(row, "x", METRE_DIGITS), required(row, "y", METRE_DIGITS));
    }

    private static Inventory.Holding holding(Input row) {
        return new Inventory.Holding(
                row.requiredText("kind", NAME),
                required(row, "quantity", METRE_DIGITS),
                row.requiredText("unit", UNIT));
    }

    private String meridian(Input input) {
        String meridian = input.text("centralMeridian", SHORT);
        if (meridian == null) {
            return rules.projection().centralMeridian();
        }
        String tidy = meridian.replaceAll("\\s", "").replaceAll("[’′´]", "'");
        return tidy.matches("10[2-9]°([0-5]\\d')?") ? tidy : input.wrong("centralMeridian", "meridian");
    }

    private Integer zone(Input input) {
        Integer zone = count(input, "zoneDegrees");
        if (zone == null) {
            return rules.projection().zoneDegrees();
        }
        return ZONES.contains(zone) ? zone : input.wrong("zoneDegrees", "not-offered", "3, 6");
    }

    private static BigDecimal required(Input row, String name, int digits) {
        BigDecimal number = notNegative(row, name, digits);
        return number == null ? row.wrong(name, "required") : number;
    }

    private static BigDecimal notNegative(Input input, String name, int digits) {
        BigDecimal number = input.number(name, digits);
        return number == null || number.signum() >= 0 ? number : input.wrong(name, "negative");
    }

    private static BigDecimal money(Input input, String name, boolean required) {
        BigDecimal vnd = required ? required(input, name, MONEY_DIGITS) : notNegative(input, name, MONEY_DIGITS);
        return isWhole(vnd) ? vnd : input.wrong(name, "not-whole");
    }

    private static Integer count(Input input, String name) {
        BigDecimal number = notNegative(input, name, COUNT_DIGITS);
        if (!isWhole(number)) {
            return input.wrong(name, "not-whole");
        }
        return number == null ? null : number.intValueExact();
    }

    private static boolean isWhole(BigDecimal number) {
        return number == null || number.stripTrailingZeros().scale() <= 0;
    }
}
