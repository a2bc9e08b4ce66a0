package vn.clusters.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the chains: appended, read in order, never changed. */
@Repository
class Entries {

    private static final String UNIQUE_VIOLATION = "23505";

    private final JdbcTemplate jdbc;

    Entries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of the chain, locked until the transaction ends; begins the chain if there is none. */
    HashChain.Head lockHead(String dossier) {
        return head(dossier, " for update").orElseGet(() -> {
            begin(dossier);
            return head(dossier, " for update").orElseThrow();
        });
    }

    HashChain.Head head(String dossier) {
        return head(dossier, "").orElse(HashChain.NONE);
    }

    private Optional<HashChain.Head> head(String dossier, String lock) {
        return jdbc
                .query(
                        "select seq, hash from ledger_chain where dossier = ?" + lock,
                        (row, n) -> new HashChain.Head(row.getLong(1), row.getString(2)),
                        dossier)
                .stream()
                .findFirst();
    }

    /** Two transactions may begin the same chain: the later one waits, is refused, and goes on with the first one's. */
    private void begin(String dossier) {
        jdbc.execute((Connection connection) -> {
            Savepoint savepoint = connection.setSavepoint();
            try (var insert =
                    connection.prepareStatement("insert into ledger_chain (dossier, seq, hash) values (?, 0, ?)")) {
                insert.setString(1, dossier);
                insert.setString(2, HashChain.START);
                return insert.executeUpdate();
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(savepoint);
                return 0;
            }
        });
    }

    void append(List<Entry> entries) {
        jdbc.batchUpdate("""
                insert into ledger_entry (dossier, seq, recorded_at, officer, officer_name, on_behalf_of, act, task,
                    citation, content, papers, previous_hash, hash, instead_of, instead_of_name, authority)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, entries.size(), Entries::bind);
        Entry last = entries.get(entries.size() - 1);
        jdbc.update(
                "update ledger_chain set seq = ?, hash = ? where dossier = ?", last.seq(), last.hash(), last.dossier());
    }

    private static void bind(PreparedStatement row, Entry e) throws SQLException {
        row.setString(1, e.dossier());
        row.setLong(2, e.seq());
        row.setObject(3, e.at().atOffset(ZoneOffset.UTC));
        row.setString(4, e.officer());
        row.setString(5, e.name());
        row.setString(6, e.onBehalfOf());
        row.setString(7, e.act());
        row.setString(8, e.task());
        row.setString(9, e.citation());
        row.setString(10, e.content());
        row.setString(11, String.join(",", e.papers()));
        row.setString(12, e.previousHash());
        row.setString(13, e.hash());
        row.setString(14, e.insteadOf());
        row.setString(15, e.insteadOfName());
        row.setString(16, e.authority());
    }

    /** The entries after a number, in order. */
    List<Entry> after(String dossier, long seq, int limit) {
        return jdbc.query(
                "select * from ledger_entry where dossier = ? and seq > ? order by seq fetch first ? rows only",
                Entries::entry,
                dossier,
                seq,
                limit);
    }

    /**
     * The entries before a number, newest first.
     *
     * @param acts those asked for, or those left out
     * @param wanted whether they are asked for
     */
    List<Entry> before(String dossier, long seq, List<String> acts, boolean wanted, int limit) {
        String condition = acts.isEmpty()
                ? ""
                : " and act " + (wanted ? "in (" : "not in (")
                        + String.join(", ", Collections.nCopies(acts.size(), "?")) + ")";
        List<Object> values = new ArrayList<>(List.of(dossier, seq));
        values.addAll(acts);
        values.add(limit);
        return jdbc.query(
                "select * from ledger_entry where dossier = ? and seq < ?" + condition
                        + " order by seq desc fetch first ? rows only",
                Entries::entry,
                values.toArray());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String papers = row.getString("papers");
        return new Entry(
                row.getString("dossier"),
                row.getLong("seq"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getString("on_behalf_of"),
                row.getString("instead_of"),
                row.getString("instead_of_name"),
                row.getString("authority"),
                row.getString("act"),
                row.getString("task"),
                row.getString("citation"),
                row.getString("content"),
                papers.isEmpty() ? List.of() : List.of(papers.split(",")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
