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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every version of every rule; the database takes additions only, so number and last id tell whether all are known. A
 * transaction asks for them once.
 */
@Component
class RuleBook {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private record State(long rows, long last) {}

    /** @param newestFirst of each rule */
    private record Read(State state, List<RuleVersion> versions, Map<Rule, List<RuleVersion>> newestFirst) {}

    /** What a transaction goes by until it ends or adds a version itself. */
    private static final class Known implements TransactionSynchronization {
        private Read read;
    }

    private final JdbcClient database;
    private volatile Read read = new Read(null, List.of(), Map.of());

    RuleBook(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were entered. */
    List<RuleVersion> versions() {
        return read().versions();
    }

    private Read read() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return newest();
        }
        Known known = known();
        known.read = known.read == null ? newest() : known.read;
        return known.read;
    }

    private static Known known() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Known known = new Known();
                    TransactionSynchronizationManager.registerSynchronization(known);
                    return known;
                });
    }

    private Read newest() {
        State state = database.sql("select count(*) as counted, coalesce(max(id), 0) as last_id from province_rule")
                .query((row, number) -> new State(row.getLong("counted"), row.getLong("last_id")))
                .single();
        Read known = read;
        if (!state.equals(known.state())) {
            List<RuleVersion> all = all();
            known = new Read(state, all, newestFirst(all));
            read = known;
        }
        return known;
    }

    private static Map<Rule, List<RuleVersion>> newestFirst(List<RuleVersion> all) {
        return all.stream()
                .sorted(Comparator.comparing(RuleVersion::version).reversed())
                .collect(Collectors.groupingBy(RuleVersion::rule));
    }

    private List<RuleVersion> all() {
        return database.sql("select * from province_rule order by id")
                .query(RuleBook::version)
                .list();
    }

    /** Newest first. */
    List<RuleVersion> versions(Rule rule) {
        return read().newestFirst().getOrDefault(rule, List.of());
    }

    RuleVersion last(Rule rule) {
        return versions(rule).get(0);
    }

    /** The version of a day, of several from the same day the one entered last; before the first one, the first. */
    RuleVersion on(Rule rule, LocalDate day) {
        List<RuleVersion> versions = versions(rule);
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> versions.get(versions.size() - 1));
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
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().read = null;
        }
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
