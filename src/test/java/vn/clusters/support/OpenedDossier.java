package vn.clusters.support;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens a dossier over HTTP in an application that runs on its own port. */
public final class OpenedDossier {

    private OpenedDossier() {}

    /** The code of the new dossier. */
    public static String in(ConfigurableApplicationContext application, String cluster, String unit) {
        String port = application.getEnvironment().getProperty("local.server.port");
        String body = """
                {"procedure": "establish-cluster", "applicants": [{"name": "Công ty A"}],
                 "cluster": {"name": "%s", "areaHa": 20, "units": ["%s"]}}
                """.formatted(cluster, unit);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/dossiers"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("admin:demo".getBytes()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return answer.replaceAll("(?s).*\"code\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
