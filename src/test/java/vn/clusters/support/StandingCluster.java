package vn.clusters.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.registry.Clusters;

/** Clusters that a decision established some day, dossiers about them, and what is read of both through the door. */
@TestComponent
public class StandingCluster {

    private final Clusters clusters;
    private final Office office;
    private final MockMvc door;
    private final ObjectMapper json;

    StandingCluster(Clusters clusters, Office office, MockMvc door, ObjectMapper json) {
        this.clusters = clusters;
        this.office = office;
        this.door = door;
        this.json = json;
    }

    /** Its id in the registry. */
    public String established(String name, String areaHa, String unit, String number, LocalDate on) {
        return clusters.establish(
                        "H37-0",
                        new Clusters.Cluster(
                                null,
                                name,
                                "established",
                                new BigDecimal(areaHa),
                                "xã cũ",
                                List.of(unit),
                                "Ban Quản lý dự án",
                                new BigDecimal("200000000000"),
                                null,
                                null,
                                number,
                                on,
                                null,
                                null))
                .id();
    }

    public String dossier(String procedure, String name, String areaHa, String unit) {
        return office.open(Map.of(
                "procedure",
                procedure,
                "cluster",
                Map.of("name", name, "areaHa", new BigDecimal(areaHa), "units", List.of(unit)),
                "applicants",
                List.of()));
    }

    public JsonNode json(String url) {
        try {
            return json.readTree(answer(url).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String page(String url) {
        try {
            return answer(url).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers of the decisions on the cluster, in their order. */
    public String decisions(String cluster) {
        JsonNode decisions = json("/api/clusters/" + cluster).get("decisions");
        return StreamSupport.stream(decisions.spliterator(), false)
                .map(decision -> decision.get("number").asText())
                .collect(Collectors.joining(", "));
    }

    /** The text of the printed decision. */
    public String printed(String dossier) {
        try (PDDocument paper =
                Loader.loadPDF(answer("/dossiers/" + dossier + "/decision.pdf").getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse answer(String url) {
        try {
            MockHttpServletRequestBuilder request = get(url);
            return door.perform(url.startsWith("/api/") ? request.with(httpBasic("admin", "demo")) : signedIn(request))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) throws Exception {
        return request.session(
                (MockHttpSession) door.perform(formLogin("/login").user("admin").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }
}
