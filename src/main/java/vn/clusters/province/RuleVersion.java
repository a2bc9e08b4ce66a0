package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.VietnameseText;

/**
 * A rule from a day on.
 *
 * @param version counts the versions of the rule, from 1
 * @param from first day on which it applies
 * @param source the document that set it, or that there is none
 * @param sourceDate of the document, null if there is none
 * @param enteredBy sign-in name; {@code system} for what came with the installation
 */
record RuleVersion(
        Rule rule,
        int version,
        JsonNode value,
        LocalDate from,
        String source,
        LocalDate sourceDate,
        String enteredBy,
        Instant enteredAt) {

    /** As people cite it. */
    Citation citation() {
        return new Citation(sourceDate == null ? source : source + " ngày " + VietnameseText.shown(sourceDate));
    }

    /** As people type it. */
    String typed() {
        return rule.kind().typed(value);
    }
}
