package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Amendments;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The districts end with dossiers in flight: what lay with them reaches the communes, recorded and reversible. */
@ClustersTest
class HandOverTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String MINUTES = "Biên bản bàn giao 01/BB";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller client;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Officers officers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Amendments amendments;

    @Autowired
    Ledger ledger;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void what_lay_with_the_district_reaches_the_commune_which_goes_on() {
        String dossier = begunInTheDistrict("CCN Bàn giao 1", "06448");
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-186");
        office.on(REFORM);

        JsonNode proposed = proposal(dossier);
        assertThat(proposed.path("fromName").asText()).isEqualTo("UBND huyện Hữu Lũng");
        assertThat(proposed.path("proposed").asText()).isEqualTo("ubnd-06457");
        assertThat(proposed.path("to").findValuesAsText("name")).containsExactly("UBND xã Tuấn Sơn");
        assertThat(proposed.path("openTasks").findValuesAsText("task")).containsExactly("publish-notice");
        JsonNode act = run(handed(dossier, "ubnd-06457"));

        JsonNode line = act.path("dossiers").path(0);
        assertThat(line.path("result").asText()).isEqualTo("handed-over");
        assertThat(line.path("tasks").asInt()).isEqualTo(1);
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-06457");
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-06457");
        assertThat(acts(dossier)).containsOnlyOnce("HandedOver");
        assertThat(ledger.verify(dossier).valid()).isTrue();
        assertThat(client.read("auditor", "/api/hand-overs").path("items").findValuesAsText("code"))
                .contains(dossier);
        clerks.complete(dossier, "publish-notice", null, null, Map.of());
        assertThat(ledger.before(dossier, Long.MAX_VALUE, 5))
                .extracting(Entry::act, Entry::onBehalfOf)
                .contains(tuple("NoticePublished", "ubnd-06457"));
        assertThat(proposals()).doesNotContainKey(dossier);
    }

    @Test
    void the_opinion_asked_of_the_district_is_given_by_the_commune() {
        office.on(LocalDate.of(2025, 4, 14));
        String dossier = office.open("CCN Bàn giao 2", "20", "06448");
        walk.to(dossier, "give-opinion");
        Map<String, String> before = opinionDesks(dossier);
        assertThat(before).containsEntry("ubnd-186", "agency-officer@ubnd-186");
        office.on(REFORM);
        run(handed(dossier, "ubnd-06457"));

        Map<String, String> after = opinionDesks(dossier);
        assertThat(after.remove("ubnd-186")).isEqualTo("agency-officer@ubnd-06457");
        before.remove("ubnd-186");
        assertThat(after).isEqualTo(before);
        clerks.complete(dossier, "give-opinion", "ubnd-186", null, Map.of());
        assertThat(opinionDesks(dossier)).doesNotContainKey("ubnd-186");
    }

    @Test
    void a_task_of_a_merged_agency_reaches_its_successor_even_when_somebody_gone_holds_it() {
        office.on(LocalDate.of(2024, 12, 2));
        String dossier = office.open("CCN Bàn giao 3", "20", "06448");
        walk.to(dossier, "give-opinion");
        Task asked = opinionOf(dossier, "stnmt");
        assertThat(time.today()).isBefore(LocalDate.of(2025, 3, 1));
        tasks.claim(asked.id(), officers.actor("officer.stnmt"));
        office.on(LocalDate.of(2025, 3, 3));

        JsonNode proposed = proposal(dossier);
        assertThat(proposed.path("from").isNull()).isTrue();
        assertThat(proposed.path("openTasks").findValuesAsText("to")).contains("snnmt");
        JsonNode line = run(Map.of("code", dossier)).path("dossiers").path(0);

        assertThat(line.path("result").asText()).isEqualTo("readdressed");
        Task moved = opinionOf(dossier, "stnmt");
        assertThat(moved.desk()).isEqualTo("agency-officer@snnmt");
        assertThat(moved.assignee()).isNull();
        assertThat(officers.actor("officer.snnmt").desks()).contains(moved.desk());
        assertThat(acts(dossier)).contains("TasksReaddressed");
        assertThat(run(Map.of("code", dossier)).path("id").isNull()).isTrue();
    }

    @Test
    void a_hand_over_is_taken_back_with_a_reason_and_can_be_run_again() {
        String dossier = begunInTheDistrict("CCN Bàn giao 4", "06448");
        office.on(REFORM);
        String act = run(handed(dossier, "ubnd-06457")).path("id").asText();
        JsonNode without = client.send("admin", back(act, dossier), Map.of(), 422);
        assertThat(without.path("errors").has("reason")).isTrue();

        JsonNode returned = client.send("admin", back(act, dossier), Map.of("reason", "Giao nhầm địa bàn"), 200);

        assertThat(returned.path("dossiers")
                        .path(0)
                        .path("returned")
                        .path("reason")
                        .asText())
                .isEqualTo("Giao nhầm địa bàn");
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-186");
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-186");
        assertThat(acts(dossier)).contains("HandedBack");
        assertThat(problem(client.send("admin", back(act, dossier), Map.of("reason", "Lần nữa"), 409)))
                .isEqualTo("already-returned");
        run(handed(dossier, "ubnd-06457"));
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-06457");
    }

    @Test
    void what_the_commune_has_worked_on_is_not_taken_back_and_the_answer_says_by_what() {
        String dossier = begunInTheDistrict("CCN Bàn giao 5", "06448");
        office.on(REFORM);
        String act = run(handed(dossier, "ubnd-06457")).path("id").asText();
        clerks.complete(dossier, "publish-notice", null, null, Map.of());

        JsonNode refused = client.send("admin", back(act, dossier), Map.of("reason", "Giao nhầm"), 409);

        assertThat(problem(refused)).isEqualTo("acted-since");
        assertThat(refused.path("detail").asText() + refused.path("title").asText())
                .contains("UBND xã Tuấn Sơn")
                .doesNotContain("ledger.");
        assertThat(dossiers.get(dossier).localCommittee()).isEqualTo("ubnd-06457");
        assertThat(problem(client.send(
                        "admin", "/api/hand-overs/" + act + "/dossiers/H37-1/return", "{\"reason\":\"x\"}", 404)))
                .isEqualTo("unknown-hand-over");
    }

    @Test
    void one_that_fails_stops_no_other_and_a_second_run_changes_nothing() {
        String first = begunInTheDistrict("CCN Bàn giao 6", "06448");
        String wrong = begunInTheDistrict("CCN Bàn giao 7", "06448");
        String closed = begunInTheDistrict("CCN Bàn giao 8", "06448");
        String last = begunInTheDistrict("CCN Bàn giao 9", "06385");
        Acting.as(officers.actor("admin"), () -> {
            amendments.withdraw(closed, "Nhà đầu tư rút", null);
            return null;
        });
        office.on(REFORM);
        List<Map<String, String>> order = List.of(
                handed(first, "ubnd-06457"),
                handed(wrong, "ubnd-06172"),
                handed(closed, "ubnd-06457"),
                handed("H37-990101-0001", "ubnd-06457"),
                handed(last, "ubnd-06385"));

        JsonNode act = run(order);

        assertThat(act.path("dossiers").findValuesAsText("result"))
                .containsExactly("handed-over", "refused", "refused", "refused", "handed-over");
        assertThat(act.path("dossiers").findValuesAsText("refusal").get(1)).contains("không phải UBND tiếp nhận");
        assertThat(desk(wrong)).isEqualTo("agency-officer@ubnd-186");
        assertThat(acts(wrong)).doesNotContain("HandedOver");
        assertThat(desk(last)).isEqualTo("agency-officer@ubnd-06385");

        int entries = acts(first).size() + acts(last).size();
        long acts = client.read("admin", "/api/hand-overs").path("items").size();
        JsonNode again = run(List.of(order.get(0), order.get(4)));
        assertThat(again.path("id").isNull()).isTrue();
        assertThat(again.path("dossiers").findValuesAsText("result")).containsOnly("already-there");
        assertThat(acts(first).size() + acts(last).size()).isEqualTo(entries);
        assertThat(client.read("admin", "/api/hand-overs").path("items").size()).isEqualTo(acts);
    }

    @Test
    void over_two_communes_somebody_chooses_and_without_a_choice_nothing_moves() {
        office.on(LocalDate.of(2025, 6, 16));
        String dossier = office.open(Map.of(
                "procedure", "establish-cluster",
                "cluster", Map.of("name", "CCN Bàn giao 10", "areaHa", 20, "units", List.of("06451", "06427")),
                "applicants", List.of(Map.of("name", "Công ty A"))));
        office.on(REFORM);

        JsonNode proposed = proposal(dossier);
        assertThat(proposed.path("proposed").isNull()).isTrue();
        assertThat(proposed.path("undecided").asText()).isEqualTo("several-successors");
        assertThat(proposed.path("to").findValuesAsText("id")).containsExactly("ubnd-06385", "ubnd-06427");
        JsonNode unchosen = run(Map.of("code", dossier)).path("dossiers").path(0);
        assertThat(unchosen.path("refusal").asText()).contains("chưa được chọn");
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-186");
        run(handed(dossier, "ubnd-06427"));
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-06427");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/preview | {\"on\": \"2025-13-45\"} | on",
                "/preview | {} | on",
                " | {\"on\": \"2025-07-01\", \"documentDate\": \"2025-07-01\", \"dossiers\": [{\"code\": \"H37\"}]} | document",
                " | {\"on\": \"2025-07-01\", \"document\": \"01/BB\", \"dossiers\": [{\"code\": \"H37\"}]} | documentDate",
                " | {\"on\": \"2025-07-01\", \"document\": \"01/BB\", \"documentDate\": \"2025-07-01\", \"dossiers\": []} | dossiers"
            })
    void what_is_missing_is_said_before_anything_runs(String path, String body, String field) {
        String url = "/api/hand-overs" + (path == null ? "" : path);
        JsonNode refused = client.send("admin", url, body, 422);
        assertThat(problem(refused)).isEqualTo("input-invalid");
        assertThat(refused.path("errors").has(field)).as(refused.toString()).isTrue();
    }

    @Test
    void a_day_to_come_can_be_looked_at_but_not_run_and_only_by_administrators() {
        office.on(LocalDate.of(2025, 6, 16));
        String dossier = office.open("CCN Bàn giao 11", "20", "06448");
        assertThat(proposals()).containsKey(dossier);
        Map<String, Object> order = order(List.of(handed(dossier, "ubnd-06457")));
        assertThat(problem(client.send("admin", "/api/hand-overs", order, 422))).isEqualTo("future-date");
        client.send("auditor", "/api/hand-overs", order, 403);
        client.send("director.sct", "/api/hand-overs/preview", Map.of("on", "2025-07-01"), 403);
        assertThat(desk(dossier)).isEqualTo("agency-officer@ubnd-186");
    }

    private String begunInTheDistrict(String cluster, String unit) {
        office.on(LocalDate.of(2025, 6, 16));
        return office.open(cluster, "20", unit);
    }

    private static Map<String, String> handed(String dossier, String to) {
        return Map.of("code", dossier, "to", to);
    }

    private JsonNode run(Map<String, String> handed) {
        return run(List.of(handed));
    }

    private JsonNode run(List<Map<String, String>> handed) {
        return client.send("admin", "/api/hand-overs", order(handed), 200);
    }

    private Map<String, Object> order(List<Map<String, String>> handed) {
        String on = time.today().isBefore(LocalDate.of(2025, 4, 1)) ? "2025-03-01" : REFORM.toString();
        return Map.of("on", on, "document", MINUTES, "documentDate", on, "dossiers", handed);
    }

    private JsonNode proposal(String dossier) {
        return proposals().get(dossier);
    }

    private Map<String, JsonNode> proposals() {
        String on = time.today().isBefore(LocalDate.of(2025, 4, 1)) ? "2025-03-01" : REFORM.toString();
        JsonNode preview = client.send("admin", "/api/hand-overs/preview", Map.of("on", on), 200);
        return StreamSupport.stream(preview.path("dossiers").spliterator(), false)
                .collect(Collectors.toMap(row -> row.path("code").asText(), row -> row));
    }

    private static String back(String act, String dossier) {
        return "/api/hand-overs/" + act + "/dossiers/" + dossier + "/return";
    }

    private static String problem(JsonNode problem) {
        return problem.path("type").asText().replaceAll(".*[/:]", "");
    }

    private String desk(String dossier) {
        Set<String> desks = tasks.openOf(dossier).stream().map(Task::desk).collect(Collectors.toSet());
        assertThat(desks).hasSize(1);
        return desks.iterator().next();
    }

    private Map<String, String> opinionDesks(String dossier) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals("give-opinion"))
                .collect(Collectors.toMap(Task::subject, Task::desk, (one, other) -> one, HashMap::new));
    }

    private Task opinionOf(String dossier, String agency) {
        return tasks.openOf(dossier).stream()
                .filter(task -> agency.equals(task.subject()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acts(String dossier) {
        return new ArrayList<>(
                ledger.after(dossier, 0, 1000).stream().map(Entry::act).toList());
    }
}
