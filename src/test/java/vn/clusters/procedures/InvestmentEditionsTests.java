package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.InvestmentTrack;
import vn.clusters.support.Office;
import vn.clusters.support.TakenFlows;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The editions of the Investment Law: when each asks for an approval, and every flow of the procedure that gives it. */
@ClustersTest
class InvestmentEditionsTests {

    @Autowired
    InvestmentTrack track;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TakenFlows flows;

    @Autowired
    Caller caller;

    @Autowired
    BusinessTime time;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void engineForAssertions() {
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-05, 2015-l67, no, 0",
        "2024-06-03, 2021-l61, ask, 1",
        "2026-01-05, 2021-l61, ask, 1",
        "2026-03-02, 2026-l143, no, 0",
        "2026-09-21, 2026-l143, no, 0",
    })
    void the_full_dossier_is_judged_by_the_investment_law_of_its_day(
            LocalDate on, String edition, String needed, int open) {
        office.on(on);
        String dossier = track.open("CCN Chủ trương ngày " + on, "Công ty D");
        walk.to(dossier, "choose-agencies");

        JsonNode found = track.overlaps(dossier);
        assertThat(found.get("investmentEdition").asText()).isEqualTo(edition);
        assertThat(found.get("policyNeeded").asText()).isEqualTo(needed);
        assertThat(found.get("open").asInt()).isEqualTo(open);
        assertThat(track.process(dossier)).isNull();
    }

    /** Established after 1 March 2026 although accepted before: the law of the day on which the track would begin counts. */
    @Test
    void a_track_that_would_begin_under_the_new_law_is_not_needed_any_more() {
        office.on(LocalDate.of(2026, 1, 12));
        String dossier = track.open("CCN Chủ trương qua hai luật", "Công ty E");
        walk.to(dossier, "decide-establishment");
        assertThat(track.statePrivateLand(dossier).at("/track/judgement/needed").asText())
                .isEqualTo("yes");

        office.on(LocalDate.of(2026, 3, 5));
        track.done(dossier, "decide-establishment");
        track.done(dossier, "issue-decision");
        JsonNode sheet = track.read(dossier);
        assertThat(sheet.at("/track/judgement/needed").asText()).isEqualTo("no");
        assertThat(sheet.at("/track/judgement/citation").asText()).contains("khoản 1 Điều 24");
        assertThat(track.process(dossier)).isNull();
    }

    @Test
    void another_edition_for_the_cluster_leaves_the_track_where_it_is() {
        office.on(LocalDate.of(2024, 6, 3));
        String dossier = track.open("CCN Chủ trương giữ nguyên", "Công ty G");
        walk.to(dossier, "choose-agencies");
        track.statePrivateLand(dossier, "parallel");
        track.done(dossier, "receive-policy");

        caller.send(
                "admin",
                "/api/dossiers/" + dossier + "/edition",
                "{\"edition\": \"2025-nd139\", \"reason\": \"Theo văn bản\", \"document\": \"4/UBND\", \"signer\": \"Chủ tịch\"}",
                200);
        assertThat(dossiers.get(dossier).edition()).isEqualTo("2025-nd139");
        assertThat(track.process(dossier)).isWaitingAt("send-policy");
        assertThat(track.task(dossier, "send-policy").edition()).isEqualTo("2021-l61");
    }

    @ParameterizedTest
    @CsvSource({"2018-03-05, 2015-l67", "2024-06-03, 2021-l61", "2026-04-06, 2026-l143"})
    void every_flow_of_the_track_is_walked(LocalDate on, String edition) {
        for (List<String> outcomes :
                List.of(List.of("accept", "return", "approve"), List.of("accept", "refuse"), List.of("decline"))) {
            office.on(on);
            String dossier = track.running("CCN Mọi nhánh " + edition + outcomes.size());
            List<String> left = new ArrayList<>(outcomes);
            for (Task next = next(dossier, edition); next != null; next = next(dossier, edition)) {
                boolean chooses = tasks.form(next.id()).outcomes().size() > 1;
                office.forward(next.key().equals("appraise-policy") ? 40 : 0);
                clerks.complete(next, chooses ? left.remove(0) : null, Map.of("agencies", List.of("sct", "cat")));
            }
        }
        assertThat(flows.missing(engine.getRepositoryService(), edition))
                .filteredOn(flow -> flow.startsWith(InvestmentTrack.PROCEDURE))
                .isEmpty();
    }

    private Task next(String dossier, String edition) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.edition().equals(edition))
                .min(Comparator.comparing((Task task) -> !task.key().equals("give-policy-opinion")))
                .orElse(null);
    }
}
