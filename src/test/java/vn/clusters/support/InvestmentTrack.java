package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The approval of the investment policy beside a dossier, as officers state, run, record and settle it. */
@TestComponent
public class InvestmentTrack {

    public static final String PROCEDURE = "approve-investment-policy";

    private static final String APPRAISER = "appraiser1.sct";

    private final Office office;
    private final Walk walk;
    private final Clerks clerks;
    private final Tasks tasks;
    private final StatutoryClock clock;
    private final RuntimeService runtime;
    private final Caller caller;

    InvestmentTrack(
            Office office,
            Walk walk,
            Clerks clerks,
            Tasks tasks,
            StatutoryClock clock,
            RuntimeService runtime,
            Caller caller) {
        this.office = office;
        this.walk = walk;
        this.clerks = clerks;
        this.tasks = tasks;
        this.clock = clock;
        this.runtime = runtime;
        this.caller = caller;
    }

    /** A dossier of one applicant in Hoàng Văn Thụ. */
    public String open(String cluster, String applicant) {
        return open(cluster, "39.5", "06172", applicant, 300_000_000_000L);
    }

    public String open(String cluster, String areaHa, String unit, String applicant, long investment) {
        return office.open(Map.of(
                "procedure",
                "establish-cluster",
                "cluster",
                Map.of("name", cluster, "areaHa", new BigDecimal(areaHa), "units", List.of(unit)),
                "applicants",
                List.of(Map.of("name", applicant, "investmentVnd", investment))));
    }

    /** A dossier whose track runs because the registration agency answered that it must. */
    public String running(String cluster) {
        String dossier = open(cluster, "Công ty I");
        walk.to(dossier, "choose-agencies");
        state(
                dossier,
                Map.of(
                        "fundingSource",
                        "private",
                        "otherCategory",
                        true,
                        "answer",
                        "yes",
                        "answerDocument",
                        "Văn bản 5/STC",
                        "order",
                        "parallel",
                        "orderDocument",
                        "6/UBND"));
        if (process(dossier) == null) {
            send(dossier, "investment/start", Map.of());
        }
        return dossier;
    }

    /** States that private money and land without auction are asked for, whatever the order. */
    public JsonNode statePrivateLand(String dossier) {
        return state(
                dossier, Map.of("fundingSource", "private", "landWithoutAuction", true, "landPurposeChange", true));
    }

    /** States the same, and an order that a document sets for this dossier. */
    public JsonNode statePrivateLand(String dossier, String order) {
        return state(
                dossier,
                Map.of(
                        "fundingSource",
                        "private",
                        "landWithoutAuction",
                        true,
                        "landPurposeChange",
                        true,
                        "order",
                        order,
                        "orderDocument",
                        "Văn bản 1/UBND"));
    }

    public JsonNode state(String dossier, Map<String, ?> facts) {
        return send(dossier, "investment/facts", facts);
    }

    /** Records a decision made outside. */
    public void record(String dossier, LocalDate on, String investor, String areaHa, String capitalVnd) {
        send(
                dossier,
                "investment/decision",
                Map.of(
                        "number",
                        "2277/QĐ-UBND",
                        "date",
                        on.toString(),
                        "investor",
                        investor,
                        "areaHa",
                        areaHa,
                        "capitalVnd",
                        capitalVnd));
    }

    private JsonNode send(String dossier, String what, Map<String, ?> body) {
        return caller.send(APPRAISER, "/api/dossiers/" + dossier + "/" + what, body, 200);
    }

    public JsonNode read(String dossier) {
        return caller.read("auditor", "/api/dossiers/" + dossier + "/investment");
    }

    public JsonNode overlaps(String dossier) {
        return caller.read("auditor", "/api/dossiers/" + dossier + "/overlaps");
    }

    /** Settles every overlap; there must be some. */
    public void settleAll(String dossier) {
        assertThat(overlaps(dossier).get("open").asInt()).isPositive();
        overlaps(dossier)
                .get("items")
                .forEach(item -> send(
                        dossier,
                        "overlaps/" + item.get("topic").asText(),
                        Map.of("how", "Dùng chung, không yêu cầu nộp lại")));
        assertThat(overlaps(dossier).get("open").asInt()).isZero();
        assertThat(caller.read("auditor", "/api/dossiers/" + dossier + "/trace").toString())
                .contains("OverlapSettled");
    }

    /** The running procedure, null if none. */
    public ProcessInstance process(String dossier) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey(PROCEDURE)
                .singleResult();
    }

    public StatutoryClock.Running clock(String dossier, String limit) {
        return clock.clock(dossier, limit, "2021-l61").orElseThrow();
    }

    /** Completes every open task of that key the ordinary way. */
    public void done(String dossier, String key) {
        clerks.complete(dossier, key, null, null, Map.of());
    }

    public Task task(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What stands to read above the form. */
    public String info(Task task) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.type().equals("info"))
                .map(Form.Field::description)
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
