package vn.clusters.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import vn.clusters.ledger.Ledger;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** What a leader is told of lateness, and the moves that are made; each test has a committee of its own. */
@ClustersTest
class ForecastTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Tasks tasks;

    @Autowired
    Ledger ledger;

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
    void two_will_be_late_and_moving_one_leaves_none() throws Exception {
        Committee here = new Committee("06115");
        List<String> open = here.claimed(TUESDAY, TUESDAY, WEDNESDAY);
        JsonNode plain = here.forecast(Map.of());
        assertThat(plain.at("/paces/0/source").asText()).isEqualTo("legal-limit");
        assertThat(plain.at("/paces/0/minutes").asInt()).isEqualTo(2 * 480);

        here.finishedADayEach();
        JsonNode now = here.forecast(Map.of());
        assertThat(now.at("/paces/0/source").asText()).isEqualTo("finished-tasks");
        assertThat(now.at("/paces/0/minutes").asInt()).isEqualTo(480);
        // From nine o'clock: one until Tuesday at nine, the next until Wednesday, the last until Thursday.
        assertThat(now.at("/now/dossiers").asInt()).isEqualTo(2);
        assertThat(now.at("/late").findValuesAsText("endsAt"))
                .containsExactly("2026-09-23T09:00:00", "2026-09-24T09:00:00");
        assertThat(now.at("/suggestion/0/task").asText()).isEqualTo(open.get(0));
        assertThat(now.at("/suggestion/0/officer").asText()).isEqualTo(here.second);
        assertThat(now.at("/suggestion/0/after/dossiers").asInt()).isZero();
        assertThat(here.forecast(Map.of())).isEqualTo(now);

        JsonNode supposed = here.forecast(Map.of(open.get(1), here.second));
        assertThat(supposed.at("/now/dossiers").asInt()).isEqualTo(2);
        assertThat(supposed.at("/after/dossiers").asInt()).isZero();
        assertThat(supposed.at("/changes").findValuesAsText("task")).containsExactly(open.get(1), open.get(2));
        assertThat(tasks.get(open.get(1)).assignee()).isEqualTo(here.first);
        assertThat(caller.page(here.chair, "/workload/forecast?move=" + open.get(1) + ":" + here.second))
                .contains("2 hồ sơ sẽ trễ hạn (2 việc)", "còn 0 hồ sơ trễ hạn (0 việc)", "180 ngày qua")
                .doesNotContain("??");
        here.isAppliedFromThePage(open.get(1));
    }

    @Test
    void whoever_is_away_gets_work_with_a_warning_and_does_it_later() {
        Committee here = new Committee("06103");
        List<String> open = here.claimed(TUESDAY);
        here.finishedADayEach();
        JsonNode away =
                caller.send(here.second, "/api/absences", Map.of("from", "2026-09-21", "to", "2026-09-22"), 201);
        JsonNode supposed = here.forecast(Map.of(open.get(0), here.second));
        assertThat(supposed.at("/absences/0/to").asText()).isEqualTo("2026-09-22");
        assertThat(supposed.at("/changes/0/endsAtAfter").asText()).isEqualTo("2026-09-23T17:00:00");
        assertThat(supposed.at("/changes/0/lateAfter").asBoolean()).isTrue();
        here.move(open.get(0), here.second, 200);
        caller.send(here.second, "/api/absences/" + away.get("id").asLong() + "/cancel", Map.of(), 204);
    }

    @ParameterizedTest
    @CsvSource({
        "task, no-such-task, 404, unknown-task",
        "task, done-in-06091, 409, task-already-completed",
        "task, '', 422, move-malformed",
        "officer, nobody, 404, unknown-officer",
        "officer, appraiser1.sct, 422, officer-of-another-agency",
        "officer, chair.ubnd-06091, 422, officer-not-at-desk",
        "officer, officer.ubnd-06091, 422, officer-has-it"
    })
    void what_cannot_be_moved_is_refused_in_words(String field, String value, int status, String type) {
        Committee here = new Committee("06091");
        String task = here.claimed(TUESDAY).get(0);
        here.finished("done-in-06091", MONDAY.minusDays(4), MONDAY.minusDays(4));
        Map<String, String> move = new HashMap<>(Map.of("task", task, "officer", here.second));
        move.put(field, value);
        for (String address : List.of("/api/workload/forecast", "/api/workload/moves")) {
            JsonNode problem = caller.send(here.chair, address, Map.of("moves", List.of(move)), status);
            assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
            assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("problem.", "{0}");
        }
        assertThat(tasks.get(task).assignee()).isEqualTo(here.first);
    }

    @ParameterizedTest
    @CsvSource({
        "{task}:nobody, Không có cán bộ “nobody”., true",
        "{task}:appraiser1.sct, không thuộc cơ quan này., true",
        "{task}:, Mỗi việc giao lại phải nêu việc và người nhận., true",
        "no-such-task:{second}, no-such-task, false",
        "chỉ một chữ, Mỗi việc giao lại phải nêu việc và người nhận., false"
    })
    void a_move_that_cannot_be_supposed_is_refused_beside_its_task_and_the_others_stay_chosen(
            String move, String words, boolean beside) {
        Committee here = new Committee("06091");
        List<String> open = here.claimed(TUESDAY, TUESDAY);
        String wrong = move.replace("{task}", open.get(0)).replace("{second}", here.second);
        String good = open.get(1) + ":" + here.second;
        String page = caller.page(here.chair, get("/workload/forecast").param("move", good, wrong), 422);
        assertThat(page)
                .contains("role=\"alert\"", words, "value=\"" + good + "\" selected=\"selected\"")
                .doesNotContain("Nếu giao lại", "Giao lại thật", "??");
        assertThat(page.contains("id=\"give-" + open.get(0) + "-error\"")).isEqualTo(beside);
        assertThat(page.contains("aria-describedby=\"give-" + open.get(0) + "-error\""))
                .isEqualTo(beside);
    }

    @Test
    void more_moves_than_may_be_supposed_are_refused_on_the_page_and_what_went_meanwhile_when_it_is_made() {
        Committee here = new Committee("06091");
        String good = here.claimed(TUESDAY).get(0) + ":" + here.second;
        String[] many = java.util.Collections.nCopies(Moves.MOST + 1, good).toArray(String[]::new);
        String page = caller.page(here.chair, get("/workload/forecast").param("move", many), 422);
        assertThat(page).contains("nhiều nhất 100 việc", "value=\"" + good + "\" selected=\"selected\"");
        assertThat(caller.page(
                        here.chair,
                        post("/workload/moves")
                                .param("move", good, "gone:" + here.second)
                                .with(csrf()),
                        422))
                .contains("value=\"" + good + "\" selected=\"selected\"");
    }

    @ParameterizedTest
    @CsvSource({
        "{second}, , Chưa chọn việc nào để giao lại., false",
        "nobody, {task}, Không có cán bộ “nobody”., true",
        "{first}, {task}, đang giữ việc, true",
        "{second}, done-in-06091, Công việc này đã được, false"
    })
    void work_that_cannot_be_shared_out_so_is_refused_where_it_was_chosen_and_the_choice_stays(
            String to, String wrong, String words, boolean beside) {
        Committee here = new Committee("06091");
        here.finished("done-in-06091", MONDAY.minusDays(4), MONDAY.minusDays(4));
        List<String> open = here.claimed(TUESDAY, TUESDAY);
        String officer = to.replace("{first}", here.first).replace("{second}", here.second);
        var request = post("/workload/moves").param("holder", here.first).param("to", officer);
        if (wrong != null) {
            request.param("task", wrong.replace("{task}", open.get(0)), open.get(1));
        }
        String page = caller.page(here.chair, request.with(csrf()), 422);
        assertThat(page).contains("id=\"share-title\"", "role=\"alert\"", words).doesNotContain("??");
        assertThat(chosen(page, "option", officer, "selected")).isTrue();
        assertThat(chosen(page, "input", open.get(1), "checked")).isEqualTo(wrong != null);
        assertThat(page.contains("id=\"task-" + open.get(0) + "-error\"")).isEqualTo(beside);
        assertThat(tasks.get(open.get(1)).assignee()).isEqualTo(here.first);
    }

    private static boolean chosen(String page, String element, String value, String how) {
        return Pattern.compile("<" + element + "(?=[^>]* " + how + ")[^>]* value=\"" + value + "\"")
                .matcher(page)
                .find();
    }

    @Test
    void only_whoever_leads_the_agency_of_a_task_moves_it_and_all_or_none_are_moved() {
        Committee here = new Committee("06085");
        List<String> open = here.claimed(TUESDAY, TUESDAY);
        here.move(here.first, open.get(0), here.second, 403);
        here.move("chair.ubnd-06079", open.get(0), here.second, 403);
        caller.send(here.chair, "/api/workload/moves", Map.of("moves", List.of()), 422);
        caller.send(
                here.chair,
                "/api/workload/moves",
                Map.of("moves", List.of(new Move(open.get(0), here.second), new Move(open.get(1), "nobody"))),
                404);
        caller.send(
                here.chair,
                "/api/workload/moves",
                Map.of("moves", List.of(new Move(open.get(0), here.second), new Move(open.get(0), here.second))),
                422);
        assertThat(tasks.get(open.get(0)).assignee()).isEqualTo(here.first);
        caller.send("admin", "/api/officers/" + here.second + "/disable", Map.of(), 200);
        here.move(open.get(0), here.second, 422);
        caller.send("admin", "/api/officers/" + here.second + "/enable", Map.of(), 200);
        here.move(open.get(0), here.second, 200);
    }

    @Test
    void whoever_gets_a_task_of_the_officer_in_charge_takes_charge_of_the_dossier() {
        String dossier = office.open("CCN Đổi người thụ lý", "39.5", "06172");
        Task task = walk.to(dossier, "check-dossier");
        String other = task.assignee().equals("appraiser1.sct") ? "appraiser2.sct" : "appraiser1.sct";
        Map<String, Object> moves = Map.of("moves", List.of(new Move(task.id(), other)));
        caller.send("head.sct", "/api/workload/moves", moves, 200);
        assertThat(tasks.get(task.id()).assignee()).isEqualTo(other);
        assertThat(caller.read("head.sct", "/api/dossiers/" + dossier)
                        .at("/officerInCharge")
                        .asText())
                .isEqualTo(other);
        assertThat(ledger.after(dossier, 0, 500))
                .anyMatch(entry -> entry.act().equals("OfficerAssigned")
                        && entry.content().contains(other)
                        && entry.officer().equals("head.sct"));
        assertThat(caller.send("head.sct", "/api/workload/moves", moves, 422)
                        .get("type")
                        .asText())
                .endsWith("officer-has-it");
    }

    /** A committee with two officers at one desk. */
    private final class Committee {

        private final String unit;
        private final String first;
        private final String second;
        private final String chair;
        private int opened;

        Committee(String unit) {
            this.unit = unit;
            this.first = "officer.ubnd-" + unit;
            this.second = "officer2.ubnd-" + unit;
            this.chair = "chair.ubnd-" + unit;
            if (database.sql("select count(*) from officer where username = ?")
                            .param(second)
                            .query(Integer.class)
                            .single()
                    == 0) {
                secondOfficer();
            }
        }

        private void secondOfficer() {
            Map<String, String> officer = Map.of(
                    "username",
                    second,
                    "name",
                    "Công chức thứ hai " + unit,
                    "agency",
                    "ubnd-" + unit,
                    "password",
                    "chợ phiên ngày mưa to",
                    "role",
                    "agency-officer");
            caller.send("admin", "/api/officers", officer, 201);
            // Signs in with the password of every demo officer.
            database.sql("update officer set password_hash = (select password_hash from officer where username = ?)"
                            + " where username = ?")
                    .params(first, second)
                    .update();
        }

        /** Dossiers whose first task the first officer took, due on those days. */
        List<String> claimed(LocalDate... due) {
            List<String> claimed = new ArrayList<>();
            for (LocalDate day : due) {
                String dossier =
                        office.open("CCN Dự báo " + unit + "/" + opened++ + "/" + System.nanoTime(), "39.5", unit);
                String task = tasks.openOf(dossier).get(0).id();
                caller.send(first, "/api/tasks/" + task + "/claim", Map.of(), 200);
                database.sql("update work_item set due_on = ? where task_id = ?")
                        .params(day, task)
                        .update();
                claimed.add(task);
            }
            return claimed;
        }

        /** All open since a week ago, done one after the other: each took a day. */
        void finishedADayEach() {
            for (int day = 0; day < Paces.FEWEST; day++) {
                finished("done-" + unit + "-" + day, MONDAY.minusDays(7), MONDAY.minusDays(7 - day));
            }
        }

        void finished(String task, LocalDate opened, LocalDate done) {
            database.sql("delete from finished_task where task_id = ?")
                    .param(task)
                    .update();
            database.sql("insert into finished_task (task_id, task_key, dossier, finished_by, finished_by_name,"
                            + " opened_at, finished_at, outcome) values (?, 'publish-notice', 'none', ?, ?, ?, ?,"
                            + " 'publish')")
                    .params(
                            task,
                            first,
                            first,
                            opened.atTime(8, 0).atZone(BusinessTime.ZONE).toOffsetDateTime(),
                            done.atTime(17, 0).atZone(BusinessTime.ZONE).toOffsetDateTime())
                    .update();
        }

        JsonNode forecast(Map<String, String> moves) {
            office.on(MONDAY);
            List<Move> asked = moves.entrySet().stream()
                    .map(move -> new Move(move.getKey(), move.getValue()))
                    .toList();
            return caller.send(chair, "/api/workload/forecast", Map.of("moves", asked), 200);
        }

        void move(String task, String to, int status) {
            move(chair, task, to, status);
        }

        void move(String officer, String task, String to, int status) {
            caller.send(
                    officer,
                    "/api/workload/moves",
                    Map.of("agency", "ubnd-" + unit, "moves", List.of(new Move(task, to))),
                    status);
        }

        void isAppliedFromThePage(String task) throws Exception {
            door.perform(post("/workload/moves")
                            .param("move", task + ":" + second, "")
                            .with(user(accounts.loadUserByUsername(chair)))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/workload?agency=ubnd-" + unit));
            assertThat(tasks.get(task).assignee()).isEqualTo(second);
            assertThat(forecast(Map.of()).at("/now/dossiers").asInt()).isZero();
            String dossier = tasks.get(task).dossier();
            assertThat(ledger.after(dossier, 0, 500))
                    .anyMatch(entry -> entry.act().equals("TaskPassedOn")
                            && entry.content().contains(second)
                            && entry.officer().equals(chair));
        }
    }
}
