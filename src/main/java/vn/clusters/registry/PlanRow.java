package vn.clusters.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the province's list of clusters; empty cells are unknown. */
record PlanRow(Map<String, String> cells) {

    String text(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell;
    }

    BigDecimal number(String column) {
        return Facts.number(text(column));
    }

    /** Everything the row says; what a decision set is entered by that decision instead. */
    Map<String, String> facts() {
        return hasDecision() ? Map.of(Facts.STATUS, "planned", Facts.UNITS, text("units")) : all();
    }

    boolean hasDecision() {
        return text("decision_number") != null;
    }

    LocalDate decisionDate() {
        String date = text("decision_date");
        return date == null ? null : LocalDate.parse(date);
    }

    Map<String, String> all() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Facts.STATUS, text("status"));
        facts.put(Facts.LAND_AREA, text("land_area_ha"));
        facts.put(Facts.PLACE, text("place"));
        facts.put(Facts.UNITS, text("units"));
        facts.put(Facts.INVESTOR, text("investor"));
        facts.put(Facts.INVESTMENT, text("investment_vnd"));
        facts.put(Facts.INDUSTRIAL_LAND, text("industrial_land_ha"));
        facts.put(Facts.LET_LAND, text("let_land_ha"));
        return facts;
    }
}
