package vn.clusters.transition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

@ClustersTest
class RehearsalTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller client;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_dossier_that_is_not_full_would_go_on_under_the_new_law() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open("CCN Diễn tập 1", "20", "06172");
        walk.to(dossier, "check-dossier");

        JsonNode row = rehearsed(dossier, "2024-nd32", "2018-06-01");

        assertThat(row.path("changes").asBoolean()).isTrue();
        assertThat(row.path("current").path("id").asText()).isEqualTo("2017-nd68");
        assertThat(row.path("rehearsed").path("id").asText()).isEqualTo("2024-nd32");
        assertThat(row.path("citation").toString()).contains("khoản 2 Điều 35 Nghị định 32/2024/NĐ-CP");
        assertThat(row.path("reason").asText()).contains("giả định hồ sơ đủ vào ngày 01/06/2018");
        JsonNode differences = row.path("differences");
        assertThat(ids(differences.path("stepsAdded")))
                .contains("propose-council", "score-applicants", "conclude-scoring");
        assertThat(ids(differences.path("stepsRemoved"))).isEmpty();
        assertThat(ids(differences.path("stepsAdded"))).doesNotContain("publish-notice", "close-window");
        assertThat(differences.path("papersChanged").toString()
                        + differences.path("papersAdded")
                        + differences.path("papersRemoved"))
                .contains("copies");
    }

    @Test
    void a_full_dossier_keeps_its_law_by_the_transition_clause() {
        office.on(LocalDate.of(2023, 3, 6));
        String dossier = office.open("CCN Diễn tập 2", "20", "06172");
        walk.to(dossier, "choose-agencies");

        JsonNode row = rehearsed(dossier, "2024-nd32", "2023-12-01");

        assertThat(row.path("changes").asBoolean()).isFalse();
        assertThat(row.path("citation").toString()).contains("khoản 2 Điều 35 Nghị định 32/2024/NĐ-CP");
        assertThat(row.path("differences").path("limits")).isEmpty();
    }

    @Test
    void had_the_law_come_before_the_dossier_was_full_its_limits_would_be_others() {
        office.on(LocalDate.of(2023, 3, 6));
        String dossier = office.open("CCN Diễn tập 3", "20", "06172");
        walk.to(dossier, "choose-agencies");

        JsonNode row = rehearsed(dossier, "2024-nd32", "2023-03-01");

        assertThat(row.path("changes").asBoolean()).isTrue();
        JsonNode appraise = limit(row, "appraise");
        assertThat(appraise.path("before").path("dueOn").asText())
                .isLessThan(appraise.path("after").path("dueOn").asText());
        assertThat(limit(row, "publish-notice").path("before").isNull()).isTrue();
    }

    @Test
    void asking_writes_nothing() {
        office.on(LocalDate.of(2023, 3, 6));
        String dossier = office.open("CCN Diễn tập 4", "20", "06172");
        walk.to(dossier, "check-dossier");
        Map<String, Long> rows = rows();
        List<String> seen = seen(dossier);

        assertThat(rehearsed(dossier, "2024-nd32", "2023-03-01").path("changes").asBoolean())
                .isTrue();

        assertThat(rows()).isEqualTo(rows);
        assertThat(seen(dossier)).isEqualTo(seen);
    }

    @Test
    void an_officer_sees_only_what_is_theirs() {
        office.on(LocalDate.of(2023, 3, 6));
        String dossier = office.open("CCN Diễn tập 5", "20", "06172");
        Map<String, String> question = Map.of("edition", "2024-nd32", "from", "2023-06-01");
        assertThat(client.send("director.sct", "/api/law/rehearsal", question, 200)
                        .findValuesAsText("code"))
                .contains(dossier);
        assertThat(client.send("officer.ubnd-186", "/api/law/rehearsal", question, 200)
                        .findValuesAsText("code"))
                .doesNotContain(dossier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"edition\": \"2024-nd32\"} | 422 | input-invalid",
                "{\"edition\": \"2024-nd32\", \"from\": \"hôm qua\"} | 422 | input-invalid",
                "{\"from\": \"2026-01-01\"} | 422 | input-invalid",
                "{\"edition\": \"2031-nd1\", \"from\": \"2026-01-01\"} | 404 | unknown-edition"
            })
    void a_question_that_cannot_be_asked_is_refused(String question, int status, String problem) {
        JsonNode refused = client.send("admin", "/api/law/rehearsal", question, status);
        assertThat(refused.path("type").asText()).endsWith(problem);
    }

    private JsonNode rehearsed(String dossier, String edition, String from) {
        JsonNode answer = client.send("admin", "/api/law/rehearsal", Map.of("edition", edition, "from", from), 200);
        for (JsonNode row : answer.path("dossiers")) {
            if (row.path("code").asText().equals(dossier)) {
                return row;
            }
        }
        throw new AssertionError("No " + dossier);
    }

    private static JsonNode limit(JsonNode row, String limit) {
        for (JsonNode change : row.path("differences").path("limits")) {
            if (change.path("limit").asText().equals(limit)) {
                return change;
            }
        }
        throw new AssertionError(limit + " does not change: " + row);
    }

    private static List<String> ids(JsonNode steps) {
        return steps.findValuesAsText("id");
    }

    private List<String> seen(String dossier) {
        return List.of(
                client.read("admin", "/api/dossiers/" + dossier).toString(),
                client.read("admin", "/api/dossiers/" + dossier + "/clocks").toString(),
                client.read("admin", "/api/tasks?dossier=" + dossier).toString());
    }

    /** How many rows every table of the application and the engine has. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        database.queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type in ('BASE TABLE', 'TABLE')",
                        String.class)
                .forEach(table ->
                        rows.put(table, database.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        assertThat(rows).hasSizeGreaterThan(40);
        return rows;
    }
}
