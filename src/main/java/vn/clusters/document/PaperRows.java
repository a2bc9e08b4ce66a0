package vn.clusters.document;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.clusters.document.Papers.Paper;

/** The rows of papers and their bytes in chunks; plain JDBC, because no file may ever be whole in memory. */
@Repository
class PaperRows {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int ATTEMPTS = 20;

    private final JdbcTemplate jdbc;

    PaperRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void writeChunk(String content, int position, byte[] bytes) {
        jdbc.update("insert into paper_chunk (content, position, bytes) values (?, ?, ?)", content, position, bytes);
    }

    /** Copies the bytes chunk by chunk; nothing stays open in the database while a slow reader takes its time. */
    void copy(long id, OutputStream out) throws IOException {
        String content = jdbc.queryForObject("select content from paper where id = ?", String.class, id);
        for (int position = 0; ; position++) {
            List<byte[]> chunk = jdbc.queryForList(
                    "select bytes from paper_chunk where content = ? and position = ?",
                    byte[].class,
                    content,
                    position);
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get(0));
        }
    }

    /** Files the paper as the next version; two people storing the same paper at once get one version each. */
    Paper insert(Paper paper, String content) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<Paper> stored = tryInsert(paper, content);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw new IllegalStateException("no free version of " + paper.paper());
    }

    private Optional<Paper> tryInsert(Paper paper, String content) {
        int version = jdbc.queryForObject(
                "select coalesce(max(version), 0) + 1 from paper where dossier = ? and paper = ?",
                Integer.class,
                paper.dossier(),
                paper.paper());
        return jdbc.execute((Connection connection) -> {
            Savepoint savepoint = connection.setSavepoint();
            try {
                return Optional.of(insert(connection, paper.as(0, version), content));
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(savepoint);
                return Optional.<Paper>empty();
            }
        });
    }

    private static Paper insert(Connection connection, Paper p, String content) throws SQLException {
        String sql = """
                insert into paper (dossier, paper, version, file_name, media_type, size_bytes, sha256, content,
                    uploaded_by, uploader_name, uploaded_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (PreparedStatement row = connection.prepareStatement(sql, new String[] {"id"})) {
            Object[] values = {p.dossier(), p.paper(), p.version(), p.fileName(), p.type(), p.size(), p.sha256()};
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.setString(8, content);
            row.setString(9, p.uploadedBy());
            row.setString(10, p.uploaderName());
            row.setObject(11, p.uploadedAt().atOffset(ZoneOffset.UTC));
            row.setObject(12, p.validUntil(), Types.DATE);
            row.executeUpdate();
            try (ResultSet keys = row.getGeneratedKeys()) {
                keys.next();
                return p.as(keys.getLong(1), p.version());
            }
        }
    }

    /** Newest first, those before the given id. */
    List<Paper> before(String dossier, long id, int limit) {
        return jdbc.query(
                "select * from paper where dossier = ? and id < ? order by id desc fetch first ? rows only",
                PaperRows::paper,
                dossier,
                id,
                limit);
    }

    Optional<Paper> find(String dossier, long id) {
        return jdbc.query("select * from paper where dossier = ? and id = ?", PaperRows::paper, dossier, id).stream()
                .findFirst();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getLong("id"),
                row.getString("dossier"),
                row.getString("paper"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploader_name"),
                row.getObject("valid_until", LocalDate.class));
    }
}
