package vn.clusters.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Editions;

/** Which dossiers an officer may read and a filter leaves: the one condition behind lists and figures. */
@Component
public class Selections {

    private final Editions editions;
    private final AgencyNames agencies;

    Selections(Editions editions, AgencyNames agencies) {
        this.editions = editions;
        this.agencies = agencies;
    }

    /**
     * The condition.
     *
     * @throws Problem 422 {@code unknown-status}, {@code unknown-filter-value}, {@code malformed-date},
     *     {@code dates-reversed}, each with the {@code field}
     */
    public Condition of(Actor actor, DossierFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!DossierDoor.seesAll(actor)) {
            conditions.add(takesPart(actor, values));
        }
        add(conditions, values, "d.status = :status", "status", status(filter.status()));
        add(conditions, values, "d.procedure_key = :procedure", "procedure", procedure(filter.procedure()));
        add(conditions, values, "d.edition = :edition", "edition", edition(filter.edition()));
        add(conditions, values, takesPart("a.agency = :agency"), "agency", agency(filter.agency()));
        add(conditions, values, "d.search_text like :words escape '!'", "words", words(filter.q()));
        LocalDate from = DossierFilter.day("from", filter.from());
        LocalDate to = DossierFilter.day("to", filter.to());
        DossierFilter.requireInOrder(from, to, "to");
        add(conditions, values, "d.opened_at >= :from", "from", startOf(from));
        add(conditions, values, "d.opened_at < :to", "to", startOf(to == null ? null : to.plusDays(1)));
        return new Condition(String.join(" and ", conditions), values);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime();
    }

    private static String takesPart(Actor actor, Map<String, Object> values) {
        List<String> ways = new ArrayList<>(List.of("a.agency in (:agencies)"));
        values.put("agencies", DossierDoor.agencies(actor));
        DossierDoor.agenciesByProcedure(actor).forEach((procedure, agencies) -> {
            int number = ways.size();
            ways.add("d.procedure_key = :lent" + number + " and a.agency in (:lenders" + number + ")");
            values.put("lent" + number, procedure);
            values.put("lenders" + number, agencies);
        });
        return takesPart(String.join(" or ", ways));
    }

    private static String takesPart(String agencies) {
        return "exists (select 1 from dossier_agency a where a.dossier_id = d.id and (" + agencies + "))";
    }

    private static String status(String slug) {
        return slug == null
                ? null
                : DossierStatus.of(slug)
                        .orElseThrow(() -> new Problem(422, "unknown-status", slug).with("field", "status"))
                        .name();
    }

    private static String procedure(String procedure) {
        return known("procedure", procedure, procedure == null || ProposalReader.PROCEDURES.contains(procedure));
    }

    private String edition(String edition) {
        return known("edition", edition, edition == null || editions.has(edition));
    }

    private String agency(String agency) {
        boolean known = agency == null || !agencies.nameOf(agency).equals(agency);
        return known("agency", agency, known);
    }

    private static String known(String field, String value, boolean known) {
        if (!known) {
            throw unknown(field, value);
        }
        return value;
    }

    /** A value that no page offered. */
    public static Problem unknown(String field, String value) {
        return new Problem(422, "unknown-filter-value", value).with("field", field);
    }

    private static String words(String q) {
        return q == null ? null : "%" + VietnameseText.searchable(q).replaceAll("([!%_])", "!$1") + "%";
    }
}
