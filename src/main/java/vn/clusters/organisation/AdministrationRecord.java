package vn.clusters.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Administered;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;

/** Who did what to which officer or setting, and when; the database takes additions only. */
@Component
class AdministrationRecord {

    private static final int PAGE = 50;

    /** What can happen to an officer's account. */
    enum Act {
        CREATED,
        ROLE_GIVEN,
        ROLE_ENDED,
        DISABLED,
        ENABLED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        LOCKED;

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One line.
     *
     * @param administrator who acted, {@code system} for locks and the first start
     * @param officer to whom, or what else was changed
     */
    record Line(long id, Instant at, String administrator, String officer, String act, Map<String, String> detail) {}

    private final JdbcClient database;
    private final BusinessTime time;
    private final ObjectMapper json;

    AdministrationRecord(JdbcClient database, BusinessTime time, ObjectMapper json) {
        this.database = database;
        this.time = time;
        this.json = json;
    }

    @EventListener
    void on(Administered act) {
        add(act.subject(), act.act(), act.detail());
    }

    void add(String officer, Act act, Map<String, String> detail) {
        add(officer, act.slug(), detail);
    }

    private void add(String subject, String act, Map<String, String> detail) {
        database.sql("insert into administration_event (happened_at, administrator, officer, act, detail)"
                        + " values (?, ?, ?, ?, ?)")
                .param(time.now().atOffset(ZoneOffset.UTC))
                .param(Acting.current().actor().username())
                .param(subject)
                .param(act)
                .param(written(detail))
                .update();
    }

    /**
     * Newest first.
     *
     * @param officer blank for all
     * @param after cursor, null for the first page
     */
    Listing<Line> page(String officer, String after) {
        List<Line> found = database.sql("select * from administration_event where id < ? and (? = '' or officer = ?)"
                        + " order by id desc fetch first ? rows only")
                .param(cursor(after))
                .param(officer)
                .param(officer)
                .param(PAGE + 1)
                .query(this::line)
                .list();
        if (found.size() <= PAGE) {
            return new Listing<>(found, null);
        }
        return new Listing<>(
                found.subList(0, PAGE), String.valueOf(found.get(PAGE - 1).id()));
    }

    private static long cursor(String after) {
        try {
            return after == null || after.isBlank() ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new Problem(400, "cursor-malformed");
        }
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("administrator"),
                row.getString("officer"),
                row.getString("act"),
                read(row.getString("detail")));
    }

    private String written(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String detail) {
        try {
            return json.readValue(detail, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
