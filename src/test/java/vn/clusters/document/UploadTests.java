package vn.clusters.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.clusters.support.OpenedDossier;
import vn.clusters.support.TestDatabase;

/** Papers through a real container, whose own limits speak before ours. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class UploadTests {

    private static final String BOUNDARY = "paper-boundary";
    private static final long MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private ObjectMapper json;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private String dossier;

    @BeforeEach
    void a_dossier() {
        dossier = OpenedDossier.in(application, "CCN " + UUID.randomUUID(), "06172");
    }

    @Test
    void a_paper_goes_in_and_comes_back_under_its_vietnamese_name() throws Exception {
        HttpResponse<String> stored = api(part("Báo cáo đầu tư.pdf", Samples.PDF));
        assertThat(stored.statusCode()).isEqualTo(201);
        JsonNode paper = json.readTree(stored.body());
        assertThat(paper.get("version").asInt()).isEqualTo(1);
        assertThat(json.readTree(api(part("Báo cáo đầu tư.pdf", Samples.PDF)).body())
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        HttpResponse<byte[]> back =
                client.send(basic("/" + paper.get("id").asLong()).GET().build(), BodyHandlers.ofByteArray());
        assertThat(back.body()).isEqualTo(Samples.PDF);
        assertThat(back.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"Bao cao dau tu.pdf\";"
                        + " filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%91%E1%BA%A7u%20t%C6%B0.pdf");
        assertThat(back.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(back.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(back.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void an_empty_file_and_one_of_the_wrong_type_are_refused_as_problems() throws Exception {
        refused(api(part("a.pdf", new byte[0])), 422, "paper-empty", "Tệp rỗng");
        refused(api(part("a.pdf", "<script>".getBytes(UTF_8))), 415, "paper-type", "Chỉ nhận PDF");
        refused(api(part("a.pdf", Samples.zip())), 415, "paper-type", "Chỉ nhận PDF");
        refused(api(publisher("--" + BOUNDARY + "--\r\n", InputStream.nullInputStream(), 0)), 400, "bad-request", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_of_101_megabytes_is_refused_as_a_problem_whether_or_not_its_length_is_announced(boolean announced)
            throws Exception {
        refused(api(large(101 * MEGABYTE, announced)), 413, "paper-too-large", "tối đa 100 MB");
    }

    @Test
    void one_byte_more_than_a_paper_may_have_is_refused_by_the_intake() throws Exception {
        refused(api(large(Intake.LIMIT + 1, true)), 413, "paper-too-large", "tối đa 100 MB");
    }

    @Test
    void the_form_in_the_browser_says_the_same() throws Exception {
        String token = signIn();
        page(form(token, "a.pdf", new byte[0], false), 422, "Tệp rỗng");
        page(form(token, "a.exe", "MZ".getBytes(UTF_8), false), 415, "Chỉ nhận PDF");
        page(send(page(false), large(101 * MEGABYTE, true)), 413, "tối đa 100 MB");
        page(send(page(false), large(Intake.LIMIT + 1, true, token)), 413, "tối đa 100 MB");
        assertThat(form(token, "a.pdf", Samples.PDF, false).statusCode()).isEqualTo(302);
    }

    @Test
    void a_refusal_takes_its_place_in_the_form_and_a_stored_paper_the_place_of_the_panel() throws Exception {
        String token = signIn();
        HttpResponse<String> empty = form(token, "a.pdf", new byte[0], true);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).startsWith("<div class=\"alert").contains("Tệp rỗng");
        assertThat(empty.headers().firstValue("HX-Retarget")).isEmpty();
        HttpResponse<String> large = send(page(true), large(101 * MEGABYTE, true));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).startsWith("<div class=\"alert").contains("tối đa 100 MB");
        HttpResponse<String> stored = form(token, "a.pdf", Samples.PDF, true);
        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(stored.headers().firstValue("HX-Retarget")).hasValue("#papers-panel");
        assertThat(stored.body()).contains("id=\"papers-panel\"", "id=\"paper-refusal\"", "Đã lưu “a.pdf” (lần 1).");
    }

    @Test
    void a_form_of_bearable_size_without_its_token_is_refused_as_forged() throws Exception {
        signIn();
        assertThat(form("", "a.pdf", Samples.PDF, false).statusCode()).isEqualTo(403);
    }

    private void refused(HttpResponse<String> answer, int status, String type, String sentence) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(json.readTree(answer.body()).get("detail").asText()).contains(sentence);
    }

    private static void page(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("<title>", sentence);
    }

    private HttpResponse<String> api(BodyPublisher body) throws Exception {
        return send(basic(""), body);
    }

    private HttpResponse<String> form(String token, String name, byte[] content, boolean htmx) throws Exception {
        String head = field("_csrf", token) + field("paper", "other") + file(name);
        return send(page(htmx), publisher(head, new ByteArrayInputStream(content), content.length));
    }

    private HttpResponse<String> send(HttpRequest.Builder to, BodyPublisher body) throws Exception {
        return client.send(
                to.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder basic(String below) {
        return HttpRequest.newBuilder(URI.create(at("/api/dossiers/" + dossier + "/papers" + below)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("admin:demo".getBytes(UTF_8)));
    }

    private HttpRequest.Builder page(boolean htmx) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at("/dossiers/" + dossier + "/papers")));
        return htmx ? request.header("HX-Request", "true") : request;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** Signs in and gives the token of the session. */
    private String signIn() throws Exception {
        String form = "username=admin&password=demo&_csrf=" + URLEncoder.encode(token("/login"), UTF_8);
        client.send(
                HttpRequest.newBuilder(URI.create(at("/login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return token("/password");
    }

    private String token(String page) throws Exception {
        String body = client.send(HttpRequest.newBuilder(URI.create(at(page))).build(), BodyHandlers.ofString())
                .body();
        return body.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
    }

    private static BodyPublisher part(String name, byte[] content) {
        return publisher(field("paper", "other") + file(name), new ByteArrayInputStream(content), content.length);
    }

    private static BodyPublisher large(long size, boolean announced) {
        return large(size, announced, "");
    }

    private static BodyPublisher large(long size, boolean announced, String token) {
        String head = field("_csrf", token) + file("lớn.pdf");
        BodyPublisher whole = publisher(head, Samples.pdf(size), size);
        return announced ? whole : BodyPublishers.fromPublisher(whole);
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
    }

    private static BodyPublisher publisher(String head, InputStream content, long size) {
        byte[] before = head.getBytes(UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
        InputStream whole = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(before), content, new ByteArrayInputStream(after))));
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> whole), before.length + size + after.length);
    }
}
