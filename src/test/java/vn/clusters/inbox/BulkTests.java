package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Acts on many tasks at once: what becomes of each, and that none undoes another. */
@ClustersTest
class BulkTests {

    private static final String OFFICER = "officer.ubnd-06172";
    private static final String CHAIR = "chair.ubnd-06172";
    private static final String DESK = "agency-officer@ubnd-06172";
    private static final String ADDRESS = "/api/tasks/bulk";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller caller;

    @Autowired
    Tasks tasks;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient database;

    @Autowired
    BusinessTime time;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    MockMvc door;

    @BeforeEach
    void monday() {
        office.on(LocalDate.of(2026, 9, 21));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void each_task_is_claimed_by_itself_and_one_that_changed_meanwhile_is_left_as_it_is() {
        Task first = open("CCN Hàng loạt A");
        Task second = open("CCN Hàng loạt B");
        Task third = open("CCN Hàng loạt C");
        Task notMine = walk.to(office.open("CCN Hàng loạt D", "39.5", "06172"), "receive-dossier");

        JsonNode report = bulk(
                OFFICER,
                "claim",
                null,
                row(first, DESK),
                row(notMine, null),
                row(second, "officer:" + CHAIR),
                Map.of("id", "khong-co"),
                row(third, null),
                row(first, DESK));

        assertThat(outcomes(report))
                .containsExactly(
                        "done null",
                        "refused not-your-task",
                        "changed task-changed",
                        "refused unknown-task",
                        "done null");
        assertThat(report.get("done").asInt()).isEqualTo(2);
        assertThat(report.get("changed").asInt()).isEqualTo(1);
        assertThat(report.at("/results/2/detail").asText()).contains("Cán bộ cơ quan", "khác với lúc bạn xem");
        assertThat(List.of(first, second, third))
                .extracting(task -> tasks.get(task.id()).assignee())
                .containsExactly(OFFICER, null, OFFICER);
        assertThat(lane(first)).isEqualTo("officer:" + OFFICER);
    }

    @Test
    void the_list_says_what_a_bulk_act_expects() {
        Task task = open("CCN Hàng loạt theo danh sách");
        JsonNode row =
                caller.read(OFFICER, "/api/tasks?dossier=" + task.dossier()).at("/items/0");
        assertThat(row.get("lane").asText()).isEqualTo(DESK);

        assertThat(outcomes(
                        bulk(OFFICER, "claim", null, row(task, row.get("lane").asText()))))
                .containsExactly("done null");
        assertThat(outcomes(
                        bulk(OFFICER, "claim", null, row(task, row.get("lane").asText()))))
                .containsExactly("changed task-changed");
    }

    @Test
    void only_what_somebody_took_is_given_back() {
        Task taken = open("CCN Hàng loạt trả A");
        Task free = open("CCN Hàng loạt trả B");
        tasks.assign(taken.id(), null, OFFICER);

        assertThat(outcomes(bulk(OFFICER, "release", null, row(free, null), row(taken, null))))
                .containsExactly("refused task-unclaimed", "done null");
        assertThat(tasks.get(taken.id()).assignee()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "the head of the agency, chair.ubnd-06172, officer.ubnd-06172, done null",
        "whoever may do it, officer.ubnd-06172, chair.ubnd-06172, refused not-at-the-desk",
        "the administrator, admin, officer.ubnd-06172, done null",
        "somebody from elsewhere, officer.ubnd-06463, officer.ubnd-06172, refused not-your-task",
        "to somebody from elsewhere, chair.ubnd-06172, officer.ubnd-06463, refused not-at-the-desk"
    })
    void a_task_is_assigned_within_its_desk_by_whoever_has_a_say_there(
            String who, String actor, String to, String outcome) {
        Task task = open("CCN Giao việc " + who);
        long entries = entries(task);

        assertThat(outcomes(bulk(actor, "assign", to, row(task, DESK)))).containsExactly(outcome);

        boolean done = outcome.startsWith("done");
        assertThat(tasks.get(task.id()).assignee()).isEqualTo(done ? to : null);
        assertThat(entries(task) - entries).isEqualTo(done ? 1 : 0);
        assertThat(told(task, to, "TASK_ASSIGNED")).isEqualTo(done ? 1 : 0);
        if (done) {
            Entry entry = ledger.before(task.dossier(), Long.MAX_VALUE, 1).get(0);
            assertThat(entry.act()).isEqualTo("TaskPassedOn");
            assertThat(entry.content()).contains(to, task.name());
        }
    }

    @Test
    void a_reminder_reaches_the_desk_or_whoever_took_the_task_and_each_once_a_day() {
        Task task = open("CCN Nhắc việc");
        assertThat(outcomes(bulk(OFFICER, "remind", null, row(task, null))))
                .containsExactly("refused nobody-to-remind");
        assertThat(outcomes(bulk("officer.ubnd-06463", "remind", null, row(task, null))))
                .containsExactly("refused not-your-task");

        for (int times = 0; times < 2; times++) {
            assertThat(outcomes(bulk(CHAIR, "remind", null, row(task, DESK)))).containsExactly("done null");
        }
        assertThat(told(task, OFFICER, "TASK_REMINDED")).isEqualTo(1);
        assertThat(ledger.before(task.dossier(), Long.MAX_VALUE, 1).get(0).act())
                .isEqualTo("TaskReminded");
        assertThat(ledger.verify(task.dossier()).valid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stop, 1, '', 422, act",
        "claim, 0, '', 422, tasks",
        "claim, 201, '', 422, tasks",
        "claim, -1, '', 422, tasks",
        "assign, 1, '', 422, to",
        "assign, 1, nobody.at.all, 422, to"
    })
    void an_order_that_is_wrong_as_a_whole_does_nothing(String act, int rows, String to, int status, String field) {
        List<Map<String, String>> asked = rows < 0
                ? Arrays.asList(Collections.singletonMap("id", (String) null))
                : Collections.nCopies(rows, Map.of("id", "khong-co"));
        JsonNode problem = caller.send(OFFICER, ADDRESS, Map.of("act", act, "tasks", asked, "to", to), status);
        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("detail").asText()).doesNotContain("problem.");
        assertThat(caller.send(OFFICER, ADDRESS, "{", 400).get("type").asText()).isEqualTo("/problems/malformed-body");
    }

    @Test
    void the_page_tells_of_every_task_and_leads_back_to_the_list_only() throws Exception {
        Task mine = open("CCN Trang kết quả A");
        Task gone = open("CCN Trang kết quả B");
        String page = door.perform(form().param("act", "claim")
                        .param("row", mine.id() + "|" + DESK, gone.id() + "|officer:" + CHAIR)
                        .param("list", "/inbox?q=trang+ket+qua"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("CCN Trang kết quả A", "CCN Trang kết quả B", "/inbox?q=trang+ket+qua", "Xong 1 việc");

        String refused = door.perform(form().param("act", "claim").param("list", "https://example.org/"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused).contains("Chưa chọn việc nào").doesNotContain("example.org");
    }

    private MockHttpServletRequestBuilder form() {
        return post("/inbox/bulk").with(csrf()).with(user(accounts.loadUserByUsername(OFFICER)));
    }

    private Task open(String cluster) {
        return tasks.openOf(office.open(cluster, "39.5", "06172")).get(0);
    }

    private static Map<String, String> row(Task task, String lane) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("id", task.id()));
        row.put("lane", lane);
        return row;
    }

    @SafeVarargs
    private JsonNode bulk(String officer, String act, String to, Map<String, String>... rows) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("act", act);
        order.put("tasks", rows);
        order.put("to", to);
        return caller.send(officer, ADDRESS, order, 200);
    }

    private static List<String> outcomes(JsonNode report) {
        List<String> outcomes = new ArrayList<>();
        report.get("results")
                .forEach(one -> outcomes.add(
                        one.get("result").asText() + " " + one.get("problem").asText()));
        return outcomes;
    }

    private long entries(Task task) {
        return ledger.after(task.dossier(), 0, 1000).size();
    }

    private int told(Task task, String officer, String kind) {
        return database.sql("select count(*) from reminder where task = ? and recipient = ? and kind = ?")
                .params(task.id(), officer, kind)
                .query(Integer.class)
                .single();
    }

    private String lane(Task task) {
        return database.sql("select lane from work_item where task_id = ?")
                .param(task.id())
                .query(String.class)
                .single();
    }
}
