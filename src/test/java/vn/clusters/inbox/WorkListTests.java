package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.document.Documents;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** What the list of work finds, in which order, and how it counts. */
@ClustersTest
class WorkListTests {

    private static final String COMMITTEE = "officer.ubnd-06172";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Autowired
    Office office;

    @Autowired
    WorkList list;

    @Autowired
    WorkTally tally;

    @Autowired
    Officers officers;

    @Autowired
    Documents documents;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Caller caller;

    @Autowired
    DossierAccess access;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    MockMvc door;

    @BeforeEach
    void monday() {
        office.on(TODAY);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "procedure, establish-cluster, expand-cluster",
        "edition, 2026-nd303, 2024-nd32",
        "unit, 06172, 06463",
        "agency, ubnd-06172, ubnd-06463",
        "applicant, cong ty a, cong ty b",
        "state, awaiting-reception, appraising"
    })
    void a_filter_keeps_what_it_names_and_nothing_else(String name, String value, String other) {
        String dossier = office.open("CCN Lọc theo " + name, "39.5", "06172");
        Map<String, String> words = Map.of("q", "loc theo " + name);

        assertThat(dossiers(filter(words).with(name, value))).containsExactly(dossier);
        assertThat(dossiers(filter(words).with(name, other))).isEmpty();
        assertThat(dossiers(filter(Map.of(name, value, "dossier", dossier)))).containsExactly(dossier);
    }

    @Test
    void the_exact_code_and_the_number_of_a_document_find_the_dossier() {
        String dossier = office.open("CCN Có Số Văn Bản", "39.5", "06172");
        transaction.executeWithoutResult(
                done -> documents.issue(dossier, "notice", "8417/TB-UBND", TODAY, "ubnd-06172", "Thông báo"));

        assertThat(dossiers(filter(Map.of("q", "8417/tb-ubnd")))).containsExactly(dossier);
        assertThat(dossiers(filter(Map.of("q", dossier.toLowerCase())))).containsExactly(dossier);
        assertThat(dossiers(filter(Map.of("q", dossier + "9")))).isEmpty();
    }

    @Test
    void groups_follow_working_days_and_are_counted_across_pages() {
        List<String> codes = new ArrayList<>();
        // Monday: two working days end on Wednesday.
        List<LocalDate> due = List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(2), TODAY.plusDays(3), WorkItem.NEVER);
        for (LocalDate day : due) {
            String dossier = office.open("CCN Nhóm hạn " + codes.size(), "39.5", "06172");
            database.sql("update work_item set due_on = ? where dossier = ?")
                    .params(day, dossier)
                    .update();
            codes.add(dossier);
        }
        WorkList.Filter words = filter(Map.of("q", "nhom han"));

        assertThat(dossiers(words)).containsExactlyElementsOf(codes);
        WorkCounts counts = tally.of(officer(), words);
        assertThat(List.of("overdue", "near", "open", "none"))
                .extracting(urgency -> counts.of("all", urgency))
                .containsExactly(1, 2, 1, 1);
        assertThat(counts.of("mine", null)).isZero();
        assertThat(dossiers(words.with("urgency", "near"))).containsExactly(codes.get(1), codes.get(2));
    }

    @ParameterizedTest
    @CsvSource({"due", "received", "procedure", "place"})
    void every_order_is_paged_without_gap_or_repetition_and_as_the_counts_say(String sort) {
        for (int n = 0; n < WorkList.PAGE + 3; n++) {
            office.open("CCN Theo thứ tự " + sort + n, "39.5", "06172");
        }
        for (String whose : List.of("all", WorkList.AGENCY)) {
            WorkList.Filter filter = filter(Map.of("whose", whose, "sort", sort, "procedure", "establish-cluster"));
            List<String> seen = paged(filter);
            assertThat(seen).hasSizeGreaterThan(WorkList.PAGE).doesNotHaveDuplicates();
            assertThat(seen)
                    .hasSize(Math.min(seen.size(), tally.of(officer(), filter).of(whose, null)));
        }
    }

    private List<String> paged(WorkList.Filter asked) {
        List<String> seen = new ArrayList<>();
        WorkList.Filter filter = asked;
        Listing<WorkItem> page;
        do {
            page = list.page(officer(), filter);
            page.items().forEach(item -> seen.add(item.taskId()));
            filter = filter.with("after", page.next());
        } while (page.next() != null);
        return seen;
    }

    @Test
    void the_whole_agency_is_everybody_there_and_nobody_else() throws Exception {
        WorkList.Filter agency = filter(Map.of("whose", WorkList.AGENCY, "q", "ca co quan"));
        String waiting = office.open("CCN Cả cơ quan A", "39.5", "06172");
        String taken = office.open("CCN Cả cơ quan B", "39.5", "06172");
        String elsewhere = office.open("CCN Cả cơ quan C", "39.5", "06172");
        String task = caller.read(COMMITTEE, "/api/tasks?dossier=" + taken)
                .at("/items/0/id")
                .asText();
        caller.send(COMMITTEE, "/api/tasks/" + task + "/claim", Map.of(), 200);
        // What an officer took at a desk of another agency, whose dossier colleagues may not be let into.
        move(elsewhere, "officer:" + COMMITTEE, "agency-officer@sct");

        Actor colleague = officers.actor("chair.ubnd-06172");
        List<WorkItem> found = list.page(colleague, agency).items();
        assertThat(found).extracting(WorkItem::dossier).containsExactlyInAnyOrder(waiting, taken);
        assertThat(list.page(
                                colleague,
                                agency.with("q", null).with("unit", "06172").with("dossier", taken))
                        .items())
                .hasSize(1);
        assertThat(found).allMatch(item -> access.mayRead(colleague, item.dossier()));
        assertThat(list.page(colleague, agency.with("whose", "all")).items()).isEmpty();
        assertThat(list.page(officers.actor("officer.ubnd-182"), agency).items())
                .isEmpty();
        WorkCounts counts = tally.of(colleague, agency);
        assertThat(counts.of(WorkList.AGENCY, null)).isEqualTo(2);
        assertThat(counts.of("all", null)).isZero();
        door.perform(get("/inbox")
                        .param("whose", WorkList.AGENCY)
                        .param("q", "ca co quan")
                        .with(user(accounts.loadUserByUsername("chair.ubnd-06172"))))
                .andExpect(content().string(allOf(containsString(taken), containsString("Cả cơ quan"))));
        move(elsewhere, "agency-officer@ubnd-06172", "agency-officer@ubnd-06172");
    }

    @Test
    void what_somebody_from_outside_took_at_a_desk_of_the_agency_is_of_the_agency_too() {
        String lent = office.open("CCN Người ngoài giữ A", "39.5", "06058");
        String seated = office.open("CCN Người ngoài giữ B", "39.5", "06058");
        String outsider = "officer.ubnd-06076";
        caller.send(
                "officer.ubnd-06058",
                "/api/delegations",
                Map.of(
                        "desk",
                        "agency-officer@ubnd-06058",
                        "substitute",
                        outsider,
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusDays(3).toString(),
                        "manner",
                        "by-authorisation",
                        "post",
                        "Công chức",
                        "document",
                        "12/GUQ-UBND",
                        "documentDate",
                        TODAY.toString(),
                        "basis",
                        "Quy chế làm việc"),
                201);
        claim(outsider, lent);
        caller.send(
                "admin",
                "/api/officers/" + outsider + "/roles",
                Map.of("role", "agency-officer", "agency", "ubnd-06058", "from", TODAY.toString()),
                200);
        claim(outsider, seated);
        String personal = office.open("CCN Người ngoài giữ C", "39.5", "06076");
        move(personal, "officer:" + outsider, null);

        WorkList.Filter agency = filter(Map.of("whose", WorkList.AGENCY, "q", "nguoi ngoai giu"));
        Actor chair = officers.actor("chair.ubnd-06058");
        assertThat(list.page(chair, agency).items())
                .extracting(WorkItem::dossier)
                .containsExactlyInAnyOrder(lent, seated);
        assertThat(tally.of(chair, agency).of(WorkList.AGENCY, null)).isEqualTo(2);
    }

    private void claim(String officer, String dossier) {
        String task = caller.read("admin", "/api/tasks?dossier=" + dossier)
                .at("/items/0/id")
                .asText();
        caller.send(officer, "/api/tasks/" + task + "/claim", Map.of(), 200);
    }

    @Test
    void the_steps_offered_are_those_that_occur_in_the_list_that_is_shown() {
        String dossier = office.open("CCN Bước của cơ quan", "39.5", "06172");
        String step = caller.read(COMMITTEE, "/api/tasks?dossier=" + dossier)
                .at("/items/0/key")
                .asText();
        String offered = "<option value=\"" + step + "\"";
        assertThat(caller.page("chair.ubnd-06172", "/inbox")).doesNotContain(offered);
        for (String list : List.of("whose=agency", "holder=agency-officer@ubnd-06172")) {
            assertThat(caller.page("chair.ubnd-06172", "/inbox?" + list)).contains(offered);
            assertThat(caller.page("chair.ubnd-06172", "/inbox?step=" + step + "&" + list))
                    .contains(offered);
        }
    }

    private void move(String dossier, String lane, String desk) {
        database.sql("update work_item set lane = ?, desk = ?, desk_agency = ? where dossier = ?")
                .params(lane, desk, desk == null ? "" : desk.substring(desk.indexOf('@') + 1), dossier)
                .update();
    }

    @Test
    void the_work_at_a_desk_is_shown_to_those_who_lead_it() throws Exception {
        String dossier = office.open("CCN Xem cả bàn", "39.5", "06172");
        door.perform(get("/inbox")
                        .param("holder", "agency-officer@ubnd-06172")
                        .param("unit", "06172")
                        .with(user(accounts.loadUserByUsername("chair.ubnd-06172"))))
                .andExpect(status().isOk());
        assertThat(dossiers(filter(Map.of("dossier", dossier)))).containsExactly(dossier);
    }

    @Test
    void counting_ends_above_the_cap() {
        String dossier = office.open("CCN Đếm tới ngưỡng", "39.5", "06172");
        database.sql(
                        "insert into work_item (task_id, task_key, name, dossier, procedure_key, edition, cluster, desk, due_on,"
                                + " suspended, opened_at, search_text, lane) select 'cap-' || n, task_key, name, dossier,"
                                + " procedure_key, edition, cluster, desk, due_on, suspended, opened_at, search_text,"
                                + " 'agency-officer@cap' from work_item, " + numbers() + " where dossier = ?")
                .param(dossier)
                .update();
        Actor many = new Actor("counter", "", "cap", java.util.Set.of("agency-officer@cap"));
        try {
            assertThat(tally.of(many, filter(Map.of())).of("all", null)).isEqualTo(WorkCounts.CAP + 1);
        } finally {
            database.sql("delete from work_item where lane = 'agency-officer@cap'")
                    .update();
        }
    }

    private String numbers() {
        boolean postgres = "postgresql".equals(System.getProperty("clusters.test.database"));
        return postgres ? "generate_series(1, 1200) as s (n)" : "(select x as n from system_range(1, 1200)) s";
    }

    @ParameterizedTest
    @CsvSource({
        "whose, everyone",
        "urgency, soon",
        "procedure, drop-cluster",
        "step, nothing",
        "edition, 1999",
        "unit, 99999",
        "agency, cia",
        "officer, nobody",
        "state, lost",
        "sort, random",
        "after, MjAyNi0wOS0yMXxh"
    })
    void a_value_that_nobody_offered_is_refused_and_the_list_stays(String name, String value) throws Exception {
        String dossier = office.open("CCN Còn Đó " + name, "39.5", "06172");
        assertThatThrownBy(() -> list.page(officer(), filter(Map.of(name, value))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.properties()).containsEntry("field", name);
                });
        String page = door.perform(get("/inbox")
                        .param(name, value)
                        .param("q", "con do " + name)
                        .with(user(accounts.loadUserByUsername(COMMITTEE))))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("role=\"alert\"", "value=\"con do " + name + "\"", dossier);
        door.perform(get("/api/tasks")
                        .param(name.equals("whose") ? "sort" : name, value)
                        .with(httpBasic(COMMITTEE, "demo")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value(name.equals("whose") ? "sort" : name));
        assertThat(dossiers(filter(Map.of("q", "con do " + name)))).containsExactly(dossier);
    }

    private List<String> dossiers(WorkList.Filter filter) {
        return list.page(officer(), filter).items().stream()
                .map(WorkItem::dossier)
                .toList();
    }

    private static WorkList.Filter filter(Map<String, String> asked) {
        return WorkList.Filter.of(asked);
    }

    private Actor officer() {
        return officers.actor(COMMITTEE);
    }
}
