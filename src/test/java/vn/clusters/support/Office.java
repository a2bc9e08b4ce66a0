package vn.clusters.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.dossier.StandingClusters;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;
import vn.clusters.workflow.Workflow;

/** What tests do as the office does: open a dossier through the door, let days pass. */
@TestComponent
public class Office {

    private final MockMvc door;
    private final ObjectMapper json;
    private final BusinessTime time;
    private final Workflow workflow;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clusters clusters;
    private final StandingClusters standing;
    private final EarlierDecision earlier;

    Office(
            MockMvc door,
            ObjectMapper json,
            BusinessTime time,
            Workflow workflow,
            RuntimeService runtime,
            ManagementService management,
            Clusters clusters,
            StandingClusters standing,
            EarlierDecision earlier) {
        this.door = door;
        this.json = json;
        this.time = time;
        this.workflow = workflow;
        this.runtime = runtime;
        this.management = management;
        this.clusters = clusters;
        this.standing = standing;
        this.earlier = earlier;
    }

    /** Nine in the morning of the day. */
    public void on(LocalDate date) {
        time.travelTo(date.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
    }

    public void forward(int days) {
        for (int day = 0; day < days; day++) {
            time.forward(Duration.ofDays(1));
            workflow.runDue();
        }
    }

    /** Opens a dossier today with one applicant and gives its code. */
    public String open(String cluster, String areaHa, String unit) {
        return open("establish-cluster", cluster, areaHa, unit);
    }

    /** An officer of the department asks for an adjustment of what the decision says on the cluster. */
    public String openOnOwnInitiative(String cluster, String areaHa, String unit) {
        return open("appraiser1.sct", "adjust-decision", cluster, areaHa, unit);
    }

    /**
     * Opens a dossier of any procedure today with one applicant and gives its code; the cluster is brought to stand first
     * if the procedure is about one that does, smaller if it is to be expanded.
     */
    public String open(String procedure, String cluster, String areaHa, String unit) {
        return open("admin", procedure, cluster, areaHa, unit);
    }

    private String open(String officer, String procedure, String cluster, String areaHa, String unit) {
        if (standing.concerns(procedure) && clusters.named(cluster).isEmpty()) {
            BigDecimal added = procedure.equals("expand-cluster") ? BigDecimal.TEN : BigDecimal.ZERO;
            earlier.establish(cluster, new BigDecimal(areaHa).subtract(added), unit);
        }
        return open(
                officer,
                Map.of(
                        "procedure",
                        procedure,
                        "cluster",
                        Map.of("name", cluster, "areaHa", new BigDecimal(areaHa), "units", List.of(unit)),
                        "applicants",
                        List.of(Map.of("name", "Công ty A", "investmentVnd", 300_000_000_000L))));
    }

    public String open(Map<String, Object> request) {
        return open("admin", request);
    }

    private String open(String officer, Map<String, Object> request) {
        JsonNode dossier = send("/api/dossiers", officer, request);
        if (!dossier.hasNonNull("code")) {
            throw new AssertionError(dossier.toString());
        }
        return dossier.get("code").asText();
    }

    /** The applicant becomes the investor with State money, by a document of today. */
    public void assignInvestor(String dossier, long applicant) {
        JsonNode assigned = send(
                "/api/dossiers/" + dossier + "/assigned-investor",
                "appraiser1.sct",
                Map.of(
                        "applicant",
                        applicant,
                        "document",
                        "1364/QĐ-UBND",
                        "documentDate",
                        time.today().toString(),
                        "signer",
                        "Chủ tịch UBND tỉnh",
                        "reason",
                        "Dự án đầu tư công"));
        if (!assigned.hasNonNull("document")) {
            throw new AssertionError(assigned.toString());
        }
    }

    private JsonNode send(String address, String officer, Map<String, Object> body) {
        try {
            return json.readTree(door.perform(post(address)
                            .with(httpBasic(officer, "demo"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsBytes(body)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forwards day by day until a timer of the dossier has fired; false when nothing runs any more. */
    public boolean waitForTheNextTimer(String dossier) {
        int days = 0;
        long before = timers(dossier);
        while (before > 0 && timers(dossier) == before && days++ < 60) {
            forward(1);
        }
        return before > 0;
    }

    private long timers(String dossier) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier).list().stream()
                .mapToLong(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .count())
                .sum();
    }
}
