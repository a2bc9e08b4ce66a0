package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.ClustersApplication;
import vn.clusters.support.TestDatabase;

/** The profile of a real office: nobody and nothing that a demo brings along. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTests {

    private static final Pattern PASSWORD = Pattern.compile("'admin' with the password '([^']+)'");

    @Test
    void an_office_starts_with_one_administrator_whose_password_is_printed_once(CapturedOutput output)
            throws Exception {
        String password;
        Map<String, Object> database;
        try (ConfigurableApplicationContext office = start(new TestDatabase(), Map.of())) {
            password = printed(output);
            database = databaseOf(office);
            assertThat(officers(office)).isEqualTo("admin");
            assertThat(status(office, "/api/units", "admin", password)).isEqualTo(200);
            assertThat(status(office, "/api/units", "admin", "demo")).isEqualTo(401);
            assertThat(status(office, "/api/units", "director.sct", "demo")).isEqualTo(401);
            assertThat(status(office, "/api/business-time", "admin", password)).isEqualTo(404);
            assertThat(count(office, "dossier")).isZero();
            assertThat(body(office, "/login")).doesNotContain("director.sct", "demo");
            assertThat(body(office, "/api/administration", "admin", password)).contains("\"system\"", "created");
        }
        try (ConfigurableApplicationContext again = start(context -> {}, database)) {
            assertThat(output.getAll().split("with the password", -1)).hasSize(2);
            assertThat(status(again, "/api/units", "admin", password)).isEqualTo(200);
        }
    }

    private static ConfigurableApplicationContext start(
            org.springframework.context.ApplicationContextInitializer<ConfigurableApplicationContext> where,
            Map<String, Object> settings) {
        return new SpringApplicationBuilder(ClustersApplication.class)
                .profiles("production")
                .initializers(where)
                .run(Stream.concat(
                                Stream.of("--server.port=0", "--clusters.data-dir=./target/test-data"),
                                settings.entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue()))
                        .toArray(String[]::new));
    }

    private static String printed(CapturedOutput output) {
        Matcher password = PASSWORD.matcher(output.getAll());
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    private static Map<String, Object> databaseOf(ConfigurableApplicationContext office) {
        Map<String, Object> settings = new HashMap<>();
        for (String name : List.of("url", "username", "password")) {
            String key = "spring.datasource." + name;
            settings.put(key, office.getEnvironment().getProperty(key));
        }
        return settings;
    }

    private static String officers(ConfigurableApplicationContext office) {
        return String.join(
                " ", office.getBean(JdbcTemplate.class).queryForList("select username from officer", String.class));
    }

    private static int count(ConfigurableApplicationContext office, String table) {
        return office.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Integer.class);
    }

    private static int status(ConfigurableApplicationContext office, String path, String... officer) throws Exception {
        return get(office, path, officer).statusCode();
    }

    private static String body(ConfigurableApplicationContext office, String path, String... officer) throws Exception {
        return get(office, path, officer).body();
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext office, String path, String... officer)
            throws Exception {
        String port = office.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (officer.length > 0) {
            String credentials =
                    Base64.getEncoder().encodeToString(String.join(":", officer).getBytes());
            request.header("Authorization", "Basic " + credentials);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
