package vn.clusters.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every rule; the database takes additions only, and the last addition tells whether it is known. */
@Component
class RuleBook {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private record Read(long last, List<RuleVersion> versions) {}

    private final JdbcClient database;
    private volatile Read read = new Read(-1, List.of());

    RuleBook(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were entered. */
    List<RuleVersion> versions() {
        long last = database.sql("select coalesce(max(id), 0) from province_rule")
                .query(Long.class)
                .single();
        Read known = read;
        if (known.last() != last) {
            known = new Read(last, all(last));
            read = known;
        }
        return known.versions();
    }

    private List<RuleVersion> all(long last) {
        return database.sql("select * from province_rule where id <= ? order by id")
                .param(last)
                .query(RuleBook::version)
                .list();
    }

    /** Newest first. */
    List<RuleVersion> versions(Rule rule) {
        return versions().stream()
                .filter(version -> version.rule() == rule)
                .sorted((one, other) -> other.version() - one.version())
                .toList();
    }

    /** Of several from the same day, the one entered last. */
    Optional<RuleVersion> on(Rule rule, LocalDate day) {
        return versions(rule).stream()
                .filter(version -> !version.from().isAfter(day))
                .max((one, other) -> one.from().equals(other.from())
                        ? one.version() - other.version()
                        : one.from().compareTo(other.from()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody entered that version meanwhile */
    void add(RuleVersion added) {
        database.sql("insert into province_rule (rule_key, version_no, rule_value, valid_from, source, source_date,"
                        + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(added.rule().slug())
                .param(added.version())
                .param(added.value().toString())
                .param(added.from())
                .param(added.source())
                .param(added.sourceDate())
                .param(added.enteredBy())
                .param(added.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RuleVersion version(ResultSet row, int number) throws SQLException {
        return new RuleVersion(
                Rule.of(row.getString("rule_key")).orElseThrow(),
                row.getInt("version_no"),
                json(row.getString("rule_value")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getObject("source_date", LocalDate.class),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static JsonNode json(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
