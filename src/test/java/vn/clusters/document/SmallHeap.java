package vn.clusters.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.document.Papers.Paper;
import vn.clusters.kernel.BusinessTime;

/** A process of its own with nothing but papers that no law asks for and a database. */
final class SmallHeap {

    private SmallHeap() {}

    /** @param database URL, user, password */
    public static void main(String[] database) throws Exception {
        DataSource source = new DriverManagerDataSource(database[0], database[1], database[2]);
        migrate(source, database[0].startsWith("jdbc:h2") ? "h2" : "postgresql");
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
            context.registerBean(RequiredFiles.class, () -> new RequiredFiles(null, null, null));
            context.register(BusinessTime.class, PaperRows.class, Papers.class);
            context.refresh();
            Papers papers = context.getBean(Papers.class);
            Paper stored = new TransactionTemplate(new JdbcTransactionManager(source))
                    .execute(status -> papers.store("H37", "other", "lớn.pdf", Samples.pdf(Intake.LIMIT)));
            compare(stored, hashOf(papers, stored));
        }
    }

    private static void migrate(DataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + vendor, "classpath:db/migration/common")
                .load()
                .migrate();
    }

    private static String hashOf(Papers papers, Paper paper) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            papers.copy(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void compare(Paper stored, String read) {
        if (!stored.sha256().equals(read)) {
            throw new AssertionError(stored.sha256() + " went in, " + read + " came out");
        }
        System.out.println("stored and read " + stored.size() + " bytes with the same hash");
    }
}
