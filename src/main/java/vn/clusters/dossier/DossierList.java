package vn.clusters.dossier;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Narrowing.Narrowed;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;

/** Lists the dossiers an officer may read, newest first, page by page. */
@Component
class DossierList {

    private static final int PAGE = 25;

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
    private final Selections selections;
    private final List<Narrowing> narrowings;

    DossierList(
            JdbcClient database,
            AgencyNames agencies,
            DossierJson json,
            Selections selections,
            List<Narrowing> narrowings) {
        this.database = database;
        this.agencies = agencies;
        this.json = json;
        this.selections = selections;
        this.narrowings = narrowings;
    }

    /** What modules above understand of the address. */
    List<Narrowed> narrowed(Map<String, String> asked) {
        return narrowings.stream()
                .flatMap(narrowing -> narrowing.of(asked).stream())
                .toList();
    }

    /** @throws Problem 422 as {@link Selections#of}, 400 {@code bad-request} for a cursor that is none */
    Listing<Row> page(Actor actor, DossierFilter filter, List<Narrowed> narrowed, String after) {
        Condition condition = condition(actor, filter, narrowed);
        return cut(find(
                after == null || after.isBlank()
                        ? condition
                        : condition.and(new Condition("d.id < :after", Map.of("after", cursor(after))))));
    }

    /** How many there are on all pages. */
    int count(Actor actor, DossierFilter filter, List<Narrowed> narrowed) {
        Condition condition = condition(actor, filter, narrowed);
        return database.sql("select count(*) from dossier d where " + condition.sql())
                .params(condition.values())
                .query(Integer.class)
                .single();
    }

    private Condition condition(Actor actor, DossierFilter filter, List<Narrowed> narrowed) {
        return narrowed.stream().map(Narrowed::condition).reduce(selections.of(actor, filter), Condition::and);
    }

    private static long cursor(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notACursor) {
            throw new Problem(400, "bad-request").with("field", "after");
        }
    }

    private List<Found> find(Condition condition) {
        return database.sql("select d.* from dossier d where " + condition.sql() + " order by d.id desc limit "
                        + (PAGE + 1))
                .params(condition.values())
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
