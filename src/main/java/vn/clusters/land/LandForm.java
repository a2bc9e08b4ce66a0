package vn.clusters.land;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form of an inventory: filled with the newest version, and its faults line by line. */
@Component
class LandForm {

    private static final Pattern CELL = Pattern.compile("\\[(\\d+)]\\.(\\w+)");

    private final LandRules rules;
    private final LandWords words;

    LandForm(LandRules rules, LandWords words) {
        this.rules = rules;
        this.words = words;
    }

    Map<String, Object> given(Optional<LandVersion> latest) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("centralMeridian", rules.projection().centralMeridian());
        given.put("zoneDegrees", rules.projection().zoneDegrees());
        given.put("basedOn", latest.map(LandVersion::version).orElse(0));
        latest.map(LandVersion::content).ifPresent(content -> fill(given, content));
        return given;
    }

    private static void fill(Map<String, Object> given, Inventory content) {
        given.put("source", content.source());
        given.put("surveyedOn", content.surveyedOn());
        given.put("graves", content.graves());
        given.put("households", content.households());
        given.put("statedCostVnd", plain(content.statedCostVnd()));
        if (content.centralMeridian() != null) {
            given.put("centralMeridian", content.centralMeridian());
            given.put("zoneDegrees", content.zoneDegrees());
        }
        content.areas().forEach((type, ha) -> given.put("land." + type.key(), plain(ha)));
        given.put("boundary", typed(content.boundary().vertices()));
        given.put(
                "holdings",
                lines(content.holdings().stream()
                        .map(held -> held.kind() + "; " + plain(held.quantity()) + "; " + held.unit())
                        .toList()));
        given.put(
                "costs",
                lines(content.costs().stream()
                        .map(cost -> cost.item() + "; " + plain(cost.vnd()))
                        .toList()));
    }

    /** Points as somebody would type them. */
    static String typed(List<Vertex> points) {
        return lines(points.stream()
                .map(at -> at.point() + "; " + plain(at.x()) + "; " + plain(at.y()))
                .toList());
    }

    private static String lines(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? null
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** For instance "Dòng 3, X: phải là một số". */
    String line(String cell, Object error) {
        Matcher at = CELL.matcher(cell);
        return at.matches()
                ? words.say(
                        "line-error",
                        Integer.toString(Integer.parseInt(at.group(1)) + 1),
                        words.say("column." + at.group(2)),
                        error)
                : error.toString();
    }
}
