package vn.clusters.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every application context of the tests a fresh database. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        boolean postgres = "postgresql".equals(System.getProperty("clusters.test.database"));
        (postgres ? postgres() : h2()).applyTo(context);
    }

    private static TestPropertyValues h2() {
        return TestPropertyValues.of(
                "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "spring.datasource.username=sa",
                "spring.datasource.password=");
    }

    private static TestPropertyValues postgres() {
        String name = createPostgres();
        return TestPropertyValues.of(
                "spring.datasource.url=" + urlOf(name),
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres");
    }

    /** A fresh empty database on the one server of this test run; gives its name. */
    public static String createPostgres() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        Server.create(name);
        return name;
    }

    /** The address of a database that {@link #createPostgres} made. */
    public static String urlOf(String database) {
        return Server.POSTGRES.getJdbcUrl("postgres", database);
    }

    /** One server for the whole test run, stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void create(String database) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
