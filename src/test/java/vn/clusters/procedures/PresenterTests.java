package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A cluster over several units: the province assigns one of them to present it. */
@ClustersTest
class PresenterTests {

    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final String ASKED = "assignmentNumber:needed";

    @Autowired
    Office office;

    @Autowired
    Caller client;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_committee_cannot_compile_before_it_names_the_document_that_assigns_it() {
        office.on(SUMMER);
        String dossier = open("CCN Hai xã 1", "06172", "06427");
        assertThat(read(dossier).path("assignment").isNull()).isTrue();
        assertThat(read(dossier).path("assignmentMissing").asText())
                .isEqualTo("điểm a khoản 1 Điều 9 Nghị định 32/2024/NĐ-CP; Điều 12 Nghị định 139/2025/NĐ-CP");

        Task compile = walk.to(dossier, "compile-dossier");
        Form.Field number = field(compile, ASKED);
        assertThat(number.required()).isTrue();
        assertThat(number.label()).contains("điểm a khoản 1 Điều 9");
        Map<String, String> blank = Map.of(ASKED, " ");
        assertThat(refusal(compile, blank).properties().get("errors").toString())
                .contains(ASKED);

        clerks.complete(compile, null, Map.of(ASKED, "812/UBND-KT", "assignmentDate:needed", "2026-06-01"));
        JsonNode assigned = read(dossier).path("assignment");
        assertThat(assigned.path("unit").asText()).isEqualTo("06172");
        assertThat(assigned.path("number").asText()).isEqualTo("812/UBND-KT");
        assertThat(assigned.path("date").asText()).isEqualTo("2026-06-01");
        assertThat(read(dossier).path("assignmentMissing").isNull()).isTrue();
        assertThat(acts(dossier)).contains("PresenterAssigned");

        Task check = walk.to(dossier, "check-dossier");
        Problem lacking = refusal(check, Map.of("verdict:assignment", "lacking"));
        assertThat(lacking.type()).isEqualTo("dossier-incomplete");
        assertThat(lacking.citation().orElseThrow().text()).contains("điểm a khoản 1 Điều 9");
        assertThat(walk.to(dossier, "choose-agencies")).isNotNull();
    }

    @Test
    void an_assignment_known_from_the_start_decides_who_presents_and_nobody_is_asked_again() {
        office.on(SUMMER);
        String dossier = office.open(request(
                "CCN Hai xã 2",
                List.of("06172", "06427"),
                Map.of("unit", "06427", "number", "90/QĐ-UBND", "date", "2026-05-20")));

        assertThat(read(dossier).path("localCommittee").asText()).isEqualTo("ubnd-06427");
        Task compile = walk.to(dossier, "compile-dossier");
        assertThat(compile.desk()).isEqualTo("agency-officer@ubnd-06427");
        assertThat(tasks.form(compile.id()).fields())
                .extracting(Form.Field::key)
                .doesNotContain(ASKED);
    }

    @Test
    void the_open_task_goes_to_the_committee_that_is_assigned() {
        office.on(SUMMER);
        String dossier = open("CCN Hai xã 3", "06172", "06427");
        Task compile = walk.to(dossier, "compile-dossier");
        assertThat(compile.desk()).isEqualTo("agency-officer@ubnd-06172");

        assign("officer.ubnd-06613", dossier, "06427", "2026-05-20", 403);
        assign("officer.ubnd-06172", dossier, "06385", "2026-05-20", 422);
        assign("officer.ubnd-06172", dossier, "06427", "2026-12-02", 422);
        assign("officer.ubnd-06172", dossier, "06427", "2026-05-20", 200);
        assertThat(tasks.get(compile.id()).desk()).isEqualTo("agency-officer@ubnd-06427");
        assertThat(walk.to(dossier, "sign-proposal").desk()).isEqualTo("chair@ubnd-06427");
    }

    @Test
    void a_proposal_that_grows_into_a_second_unit_is_not_sent_without_the_assignment() {
        office.on(SUMMER);
        String dossier = open("CCN Hai xã 4", "06172");
        assertThat(assign("admin", dossier, "06172", "2026-05-20", 409)
                        .path("type")
                        .asText())
                .endsWith("assignment-not-needed");
        Task sign = walk.to(dossier, "sign-proposal");
        client.send(
                "admin",
                "/api/dossiers/" + dossier + "/proposal",
                Map.of(
                        "cluster", Map.of("name", "CCN Hai xã 4", "areaHa", 45, "units", List.of("06172", "06427")),
                        "document", "20/TTr-UBND",
                        "reason", "Mở sang xã bên"),
                200);

        Problem refused = refusal(sign, Map.of());
        assertThat(refused.type()).isEqualTo("presenter-not-assigned");
        assertThat(refused.citation().orElseThrow().text()).contains("điểm a khoản 1 Điều 9");
        assign("admin", dossier, "06172", "2026-05-20", 200);
        clerks.complete(sign, null, Map.of());
        assertThat(read(dossier).path("milestones").has("sent-to-department")).isTrue();
    }

    /** The decrees before 2024 are silent, and two communes of one district are one unit of the tier that presents. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 06451, 06172, false",
        "2024-09-02, 06451, 06427, false",
        "2024-09-02, 06451, 06172, true",
        "2026-06-01, 06385, 06427, true",
        "2026-10-05, 06385, 06427, true"
    })
    void it_is_asked_for_where_the_law_of_the_day_says_so(LocalDate day, String first, String second, boolean asked) {
        office.on(day);
        String dossier = open("CCN Hai xã " + day + first + second, first, second);
        assertThat(read(dossier).path("assignmentMissing").isNull()).isNotEqualTo(asked);
    }

    private String open(String cluster, String... units) {
        return office.open(request(cluster, List.of(units), null));
    }

    private static Map<String, Object> request(String cluster, List<String> units, Map<String, Object> assignment) {
        Map<String, Object> request = new java.util.HashMap<>(Map.of(
                "procedure", "establish-cluster",
                "cluster", Map.of("name", cluster, "areaHa", 40, "units", units),
                "applicants", List.of(Map.of("name", "Công ty A", "investmentVnd", 300_000_000_000L))));
        request.put("assignment", assignment);
        return request;
    }

    private JsonNode assign(String officer, String dossier, String unit, String date, int status) {
        Map<String, Object> body = Map.of("assignment", Map.of("unit", unit, "number", "90/QĐ-UBND", "date", date));
        return client.send(officer, "/api/dossiers/" + dossier + "/assignment", body, status);
    }

    private Problem refusal(Task task, Map<String, ?> answers) {
        return catchThrowableOfType(Problem.class, () -> clerks.complete(task, null, Map.copyOf(answers)));
    }

    private Form.Field field(Task task, String key) {
        return tasks.form(task.id()).fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String dossier) {
        return client.read("admin", "/api/dossiers/" + dossier);
    }

    private List<String> acts(String dossier) {
        return client.read("auditor", "/api/dossiers/" + dossier + "/trace").findValuesAsText("act");
    }
}
