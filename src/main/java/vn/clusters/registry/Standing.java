package vn.clusters.registry;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.clusters.kernel.VietnameseText;

/** How a cluster stands: its status and the figures that decisions set. */
@Embeddable
class Standing {

    private String status;
    private BigDecimal landAreaHa;
    private String place;
    private String trades;
    private String schedule;
    private String investor;
    private BigDecimal investmentVnd;
    private BigDecimal industrialLandHa;
    private BigDecimal letLandHa;

    BigDecimal industrialLandHa() {
        return industrialLandHa;
    }

    BigDecimal letLandHa() {
        return letLandHa;
    }

    String trades() {
        return trades;
    }

    String schedule() {
        return schedule;
    }

    String place() {
        return place;
    }

    String status() {
        return status;
    }

    boolean isEstablished() {
        return "established".equals(status) || "operating".equals(status);
    }

    /** Every fact, null where nobody knows. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Facts.STATUS, status);
        facts.put(Facts.LAND_AREA, Facts.number(landAreaHa));
        facts.put(Facts.PLACE, place);
        facts.put(Facts.TRADES, trades);
        facts.put(Facts.SCHEDULE, schedule);
        facts.put(Facts.INVESTOR, investor);
        facts.put(Facts.INVESTMENT, Facts.number(investmentVnd));
        facts.put(Facts.INDUSTRIAL_LAND, Facts.number(industrialLandHa));
        facts.put(Facts.LET_LAND, Facts.number(letLandHa));
        return facts;
    }

    void set(String fact, String value) {
        switch (fact) {
            case Facts.STATUS -> status = value;
            case Facts.LAND_AREA -> landAreaHa = Facts.number(value);
            case Facts.PLACE -> place = VietnameseText.stored(value);
            case Facts.TRADES -> trades = VietnameseText.stored(value);
            case Facts.SCHEDULE -> schedule = VietnameseText.stored(value);
            case Facts.INVESTOR -> investor = VietnameseText.stored(value);
            case Facts.INVESTMENT -> investmentVnd = Facts.number(value);
            case Facts.INDUSTRIAL_LAND -> industrialLandHa = Facts.number(value);
            case Facts.LET_LAND -> letLandHa = Facts.number(value);
            default -> throw new IllegalArgumentException(fact);
        }
    }
}
