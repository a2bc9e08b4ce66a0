package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.StandingCluster;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** An agency is merged while its member sits on a council: the seat passes to the agency that follows. */
@ClustersTest
class SeatHandOverTests {

    private static final String MERGER = "2025-03-01";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Caller client;

    @Autowired
    StandingCluster standing;

    @Autowired
    Tasks tasks;

    @Autowired
    Ledger ledger;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_successor_sits_scores_and_is_named_in_the_ledger() {
        String dossier = beingScored("CCN Ghế hội đồng 1");
        office.on(LocalDate.parse(MERGER));

        assertThat(proposal(dossier).path("seats").findValuesAsText("to"))
                .contains("member.stc", "member.sxd", "member.snnmt");
        JsonNode line = run(dossier);

        assertThat(line.path("result").asText()).isEqualTo("readdressed");
        assertThat(line.path("seats").findValuesAsText("from"))
                .contains("member.stc-old", "member.sxd-old", "member.stnmt");
        assertThat(scorers(dossier)).contains("member.stc").doesNotContain("member.stc-old");
        assertThat(acts(dossier)).containsOnlyOnce("SeatsHandedOver");
        assertThat(ledger.verify(dossier).valid()).isTrue();
        walk.to(dossier, "conclude-scoring");
        assertThat(tasks.openOf(dossier)).noneMatch(task -> task.key().equals("score-applicants"));
    }

    @Test
    void a_seat_that_has_scored_stays_as_it_was() {
        String dossier = beingScored("CCN Ghế hội đồng 2");
        clerks.complete(dossier, "score-applicants", "member.stc-old", null, Map.of());
        office.on(LocalDate.parse(MERGER));

        assertThat(run(dossier).path("seats").findValuesAsText("from"))
                .contains("member.stnmt")
                .doesNotContain("member.stc-old");
        walk.to(dossier, "conclude-scoring");
        assertThat(client.read("director.sct", "/api/dossiers/" + dossier + "/selection")
                        .findValuesAsText("member"))
                .contains("member.stc-old")
                .doesNotContain("member.stc");
    }

    @Test
    void a_seat_is_taken_back_until_the_successor_has_scored() {
        String dossier = beingScored("CCN Ghế hội đồng 3");
        office.on(LocalDate.parse(MERGER));
        String act = act(dossier).path("id").asText();
        assertThat(standing.page("/hand-overs/" + act)).contains("Ủy viên hội đồng – Sở Tài chính");

        back(act, dossier, 200);
        assertThat(scorers(dossier)).contains("member.stc-old").doesNotContain("member.stc");
        assertThat(acts(dossier)).contains("SeatsHandedBack");

        String again = act(dossier).path("id").asText();
        clerks.complete(dossier, "score-applicants", "member.stc", null, Map.of());
        assertThat(back(again, dossier, 409).path("type").asText()).endsWith("seat-scored-since");
    }

    private String beingScored(String cluster) {
        office.on(LocalDate.of(2024, 11, 4));
        String dossier = office.open(cluster, "20", "06448");
        walk.to(dossier, "score-applicants");
        assertThat(time.today()).isBefore(LocalDate.parse(MERGER));
        assertThat(scorers(dossier)).contains("member.stc-old", "member.stnmt");
        return dossier;
    }

    private List<String> scorers(String dossier) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals("score-applicants"))
                .peek(task -> assertThat(task.subject()).isEqualTo(task.assignee()))
                .map(Task::assignee)
                .toList();
    }

    private JsonNode proposal(String dossier) {
        JsonNode preview = client.send("admin", "/api/hand-overs/preview", Map.of("on", MERGER), 200);
        for (JsonNode row : preview.path("dossiers")) {
            if (row.path("code").asText().equals(dossier)) {
                return row;
            }
        }
        throw new AssertionError(dossier + " is not proposed");
    }

    private JsonNode run(String dossier) {
        return act(dossier).path("dossiers").path(0);
    }

    private JsonNode act(String dossier) {
        Map<String, Object> order = Map.of(
                "on",
                MERGER,
                "document",
                "Nghị quyết 04/NQ-HĐND",
                "documentDate",
                "2025-02-18",
                "dossiers",
                List.of(Map.of("code", dossier)));
        return client.send("admin", "/api/hand-overs", order, 200);
    }

    private JsonNode back(String act, String dossier, int status) {
        String url = "/api/hand-overs/" + act + "/dossiers/" + dossier + "/return";
        return client.send("admin", url, Map.of("reason", "Giao nhầm người"), status);
    }

    private List<String> acts(String dossier) {
        return ledger.after(dossier, 0, 1000).stream().map(Entry::act).toList();
    }
}
