package vn.clusters.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/**
 * What to look for among the dossiers; null means everything. The names of the components are those of the address.
 *
 * @param agency id of an agency that takes part
 * @param from first day on which it was opened, {@code yyyy-MM-dd}
 * @param to last day on which it was opened, {@code yyyy-MM-dd}
 */
public record DossierFilter(
        String status, String procedure, String edition, String agency, String from, String to, String q) {

    public static DossierFilter of(Map<String, String> asked) {
        return new DossierFilter(
                given(asked, "status"),
                given(asked, "procedure"),
                given(asked, "edition"),
                given(asked, "agency"),
                given(asked, "from"),
                given(asked, "to"),
                given(asked, "q"));
    }

    private static String given(Map<String, String> asked, String name) {
        String value = asked.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** What is asked for, by name. */
    public Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("status", status);
        asked.put("procedure", procedure);
        asked.put("edition", edition);
        asked.put("agency", agency);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("q", q);
        asked.values().removeIf(java.util.Objects::isNull);
        return asked;
    }

    /**
     * A day of an address, null if it is not given.
     *
     * @throws Problem 422 {@code malformed-date} with the {@code field}
     */
    public static LocalDate day(String field, String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            throw new Problem(422, "malformed-date", value).with("field", field);
        }
    }

    /** @throws Problem 422 {@code dates-reversed} with the {@code field} */
    public static void requireInOrder(LocalDate first, LocalDate last, String field) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new Problem(422, "dates-reversed", VietnameseText.shown(first), VietnameseText.shown(last))
                    .with("field", field);
        }
    }
}
