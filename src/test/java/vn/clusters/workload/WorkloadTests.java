package vn.clusters.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** Who has how much to do, as the leaders of one committee see it. */
@ClustersTest
class WorkloadTests {

    private static final String UNIT = "06112";
    private static final String AGENCY = "ubnd-" + UNIT;
    private static final String OFFICER = "officer." + AGENCY;
    private static final String CHAIR = "chair." + AGENCY;
    private static final String DESK = "agency-officer@" + AGENCY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    @Autowired
    Office office;

    @Autowired
    Caller caller;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    MockMvc door;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void monday() {
        office.on(MONDAY);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void every_figure_is_the_length_of_the_list_it_opens() {
        // Overdue since Friday, due on Sunday at the latest, due on the next Monday, never due.
        List<LocalDate> due =
                List.of(MONDAY.minusDays(3), MONDAY.plusDays(6), MONDAY.plusDays(7), LocalDate.of(9999, 12, 31));
        JsonNode before = caller.read(CHAIR, "/api/workload");
        List<String> tasks = new ArrayList<>();
        for (LocalDate day : due) {
            String task = open("CCN Khối lượng " + tasks.size());
            database.sql("update work_item set due_on = ? where task_id = ?")
                    .params(day, task)
                    .update();
            tasks.add(task);
        }
        caller.send(OFFICER, "/api/tasks/" + tasks.get(0) + "/claim", Map.of(), 200);
        caller.send(OFFICER, "/api/tasks/" + tasks.get(1) + "/claim", Map.of(), 200);

        JsonNode after = caller.read(CHAIR, "/api/workload");
        assertThat(after.get("weekEnds").asText()).isEqualTo("2026-09-27");
        assertThat(grown(before, after, "officers", "officer", OFFICER)).containsExactly(2, 1, 1);
        assertThat(grown(before, after, "unclaimed", "desk", DESK)).containsExactly(2, 0, 0);
        assertThat(row(after, "officers", "officer", OFFICER)
                        .get("longestOverdue")
                        .asInt())
                .isEqualTo(1);
        for (String figure : List.of("open,", "dueThisWeek,&due=week", "overdue,&urgency=overdue")) {
            String[] parts = figure.split(",", 2);
            assertThat(listed(OFFICER + parts[1]))
                    .isEqualTo(row(after, "officers", "officer", OFFICER)
                            .get(parts[0])
                            .asInt());
            assertThat(listed(DESK + parts[1]))
                    .isEqualTo(
                            row(after, "unclaimed", "desk", DESK).get(parts[0]).asInt());
        }
    }

    private int listed(String holder) {
        return caller.read(CHAIR, "/api/tasks?holder=" + holder).get("items").size();
    }

    @Test
    void the_page_links_each_figure_and_the_list_shows_whose_work_it_is() {
        String task = open("CCN Trên trang khối lượng");
        caller.send(OFFICER, "/api/tasks/" + task + "/claim", Map.of(), 200);
        String page = caller.page(CHAIR, "/workload");
        assertThat(page)
                .contains("/inbox?holder=" + OFFICER, "UBND xã Bình Gia")
                .doesNotContain("??");
        String list = caller.page(CHAIR, "/inbox?holder=" + OFFICER);
        assertThat(list).contains("CCN Trên trang khối lượng", "/tasks/" + task).doesNotContain(task + "/release");
        assertThat(caller.page(OFFICER, "/inbox?holder=" + OFFICER)).contains(task + "/release");
    }

    @Test
    void who_is_away_in_the_coming_days_is_shown() {
        JsonNode away = caller.send(OFFICER, "/api/absences", Map.of("from", "2026-09-23", "to", "2026-09-25"), 201);
        JsonNode row = row(caller.read(CHAIR, "/api/workload"), "officers", "officer", OFFICER);
        assertThat(row.at("/away/0/from").asText()).isEqualTo("2026-09-23");
        assertThat(row.at("/away/0/to").asText()).isEqualTo("2026-09-25");
        caller.send(OFFICER, "/api/absences/" + away.get("id").asLong() + "/cancel", Map.of(), 204);
        assertThat(row(caller.read(CHAIR, "/api/workload"), "officers", "officer", OFFICER)
                        .get("away"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        CHAIR + ", '', 200",
        CHAIR + ", " + AGENCY + ", 200",
        CHAIR + ", sct, 403",
        CHAIR + ", nowhere, 404",
        "head.sct, '', 200",
        "director.sct, sct, 200",
        "admin, " + AGENCY + ", 200",
        OFFICER + ", '', 403",
        "auditor, '', 403",
        "appraiser1.sct, sct, 403"
    })
    void only_those_who_lead_the_agency_see_it(String officer, String agency, int status) throws Exception {
        door.perform(get("/workload").param("agency", agency).with(user(accounts.loadUserByUsername(officer))))
                .andExpect(status().is(status));
        door.perform(get("/api/workload").param("agency", agency).with(httpBasic(officer, "demo")))
                .andExpect(status().is(status));
    }

    @ParameterizedTest
    @CsvSource({
        CHAIR + ", " + OFFICER + ", 200",
        CHAIR + ", records-clerk@" + AGENCY + ", 200",
        CHAIR + ", king@" + AGENCY + ", 422",
        CHAIR + ", appraiser1.sct, 422",
        CHAIR + ", appraisal-officer@sct, 422",
        CHAIR + ", nobody, 422",
        OFFICER + ", " + DESK + ", 200",
        OFFICER + ", " + CHAIR + ", 422"
    })
    void nobody_looks_at_the_work_of_officers_whom_they_do_not_lead(String officer, String holder, int status)
            throws Exception {
        door.perform(get("/api/tasks").param("holder", holder).with(httpBasic(officer, "demo")))
                .andExpect(status().is(status));
    }

    private String open(String cluster) {
        String dossier = office.open(cluster, "39.5", UNIT);
        return database.sql("select task_id from work_item where dossier = ?")
                .param(dossier)
                .query(String.class)
                .single();
    }

    private static List<Integer> grown(JsonNode before, JsonNode after, String list, String key, String holder) {
        JsonNode now = row(after, list, key, holder);
        JsonNode then = row(before, list, key, holder);
        return List.of("open", "dueThisWeek", "overdue").stream()
                .map(figure -> now.get(figure).asInt()
                        - (then == null ? 0 : then.get(figure).asInt()))
                .toList();
    }

    static JsonNode row(JsonNode load, String list, String key, String holder) {
        return StreamSupport.stream(load.get(list).spliterator(), false)
                .filter(row -> row.get(key).asText().equals(holder))
                .findFirst()
                .orElse(null);
    }
}
