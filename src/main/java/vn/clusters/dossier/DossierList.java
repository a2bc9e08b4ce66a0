package vn.clusters.dossier;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Lists the dossiers an officer may read, newest first, page by page. */
@Component
class DossierList {

    private static final int PAGE = 25;

    /** What to look for; null or blank means everything. */
    record Filter(String status, String procedure, String q) {}

    /** One line of the list. */
    record Row(
            String code,
            String name,
            BigDecimal areaHa,
            String place,
            String procedure,
            String edition,
            String status,
            String statusText,
            String localCommittee,
            String localCommitteeName,
            String officerInCharge,
            Instant openedAt) {

        public LocalDate openedOn() {
            return LocalDate.ofInstant(openedAt, BusinessTime.ZONE);
        }
    }

    private record Found(long id, Row row) {}

    private final JdbcClient database;
    private final AgencyNames agencies;
    private final DossierJson json;

    DossierList(JdbcClient database, AgencyNames agencies, DossierJson json) {
        this.database = database;
        this.agencies = agencies;
        this.json = json;
    }

    /** @throws Problem 422 {@code unknown-status}, 400 {@code bad-request} for a cursor that is none */
    Listing<Row> page(Actor actor, Filter filter, String after) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!DossierDoor.seesAll(actor)) {
            conditions.add(takesPart(actor, values));
        }
        if (given(filter.status())) {
            conditions.add("d.status = :status");
            values.put("status", status(filter.status()).name());
        }
        if (given(filter.procedure())) {
            conditions.add("d.procedure_key = :procedure");
            values.put("procedure", filter.procedure());
        }
        if (given(filter.q())) {
            conditions.add("d.search_text like :words escape '!'");
            values.put("words", "%" + VietnameseText.searchable(filter.q()).replaceAll("([!%_])", "!$1") + "%");
        }
        if (given(after)) {
            conditions.add("d.id < :after");
            values.put("after", cursor(after));
        }
        return cut(find(String.join(" and ", conditions), values));
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
        return "exists (select 1 from dossier_agency a where a.dossier_id = d.id and (" + String.join(" or ", ways)
                + "))";
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static DossierStatus status(String slug) {
        return DossierStatus.of(slug)
                .orElseThrow(() -> new Problem(422, "unknown-status", slug).with("field", "status"));
    }

    private static long cursor(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notACursor) {
            throw new Problem(400, "bad-request").with("field", "after");
        }
    }

    private List<Found> find(String conditions, Map<String, Object> values) {
        return database.sql("select d.* from dossier d where " + conditions + " order by d.id desc limit " + (PAGE + 1))
                .params(values)
                .query((row, number) -> new Found(row.getLong("id"), read(row)))
                .list();
    }

    private static Listing<Row> cut(List<Found> found) {
        List<Found> page = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? String.valueOf(page.get(PAGE - 1).id()) : null;
        return new Listing<>(page.stream().map(Found::row).toList(), next);
    }

    private Row read(ResultSet row) throws SQLException {
        DossierStatus status = DossierStatus.valueOf(row.getString("status"));
        BigDecimal area = row.getBigDecimal("area_ha").stripTrailingZeros();
        return new Row(
                row.getString("code"),
                row.getString("cluster_name"),
                area.scale() < 0 ? area.setScale(0) : area,
                row.getString("place"),
                row.getString("procedure_key"),
                row.getString("edition"),
                status.slug(),
                json.statusText(status),
                row.getString("local_committee"),
                agencies.nameOf(row.getString("local_committee")),
                row.getString("officer"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
