package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;

@ClustersTest
class AdministrationTests {

    private static final String GOOD = "con đường về Kỳ Lừa";

    @Autowired
    private MockMvc door;

    @Autowired
    private BusinessTime time;

    @Autowired
    private JdbcTemplate jdbc;

    private final String username =
            "o" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @BeforeEach
    void a_thursday_in_october() {
        time.travelTo(
                LocalDate.of(2026, 10, 1).atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
    }

    @AfterEach
    void back() {
        time.shift(java.time.Duration.ZERO);
    }

    @Test
    void an_officer_is_created_with_a_role_and_can_sign_in() throws Exception {
        create().andExpect(status().isCreated())
                .andExpect(jsonPath("$.name", is("Chuyên viên Định")))
                .andExpect(jsonPath("$.agencyName", startsWith("Sở Công Thương")))
                .andExpect(jsonPath("$.roles[0].role", is("appraisal-officer")))
                .andExpect(jsonPath("$.roles[0].from", is("2026-10-01")))
                .andExpect(jsonPath("$.roles[0].to", nullValue()))
                .andExpect(jsonPath("$.roles[0].current", is(true)));
        door.perform(get("/api/units").with(httpBasic(username, GOOD))).andExpect(status().isOk());
    }

    @Test
    void officers_are_found_by_post_and_name_whatever_the_diacritics() throws Exception {
        create();
        found("chuyen vien dinh", hasItem(username));
        found("CHUYÊN VIÊN ĐỊNH", hasItem(username));
        found(username, contains(username));
        found("%", not(hasItem(username)));
        found("nobody of that name", is(java.util.List.of()));
    }

    @Test
    void the_list_comes_page_by_page() throws Exception {
        String first = read("/api/officers");
        String next = JsonPath.read(first, "$.next");
        String second = read("/api/officers?after=" + next);
        assertThat(JsonPath.<Integer>read(first, "$.items.length()")).isEqualTo(50);
        assertThat(JsonPath.<String>read(first, "$.items[49].username")).isEqualTo(next);
        assertThat(JsonPath.<String>read(second, "$.items[0].username")).isNotEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "Clerk,            clerk post, sct,    con đường về Kỳ Lừa, director, 422, username-malformed, username",
        "'',               clerk post, sct,    con đường về Kỳ Lừa, director, 422, username-malformed, username",
        "admin,            clerk post, sct,    con đường về Kỳ Lừa, director, 409, username-taken,     username",
        "clerk.fresh,      ' ',        sct,    con đường về Kỳ Lừa, director, 422, post-malformed,     name",
        "clerk.fresh,      clerk post, nobody, con đường về Kỳ Lừa, director, 422, unknown-agency,     agency",
        "clerk.fresh,      clerk post, ,       con đường về Kỳ Lừa, director, 422, unknown-agency,     agency",
        "clerk.fresh,      clerk post, sct,    con đường về Kỳ Lừa, emperor,  422, unknown-role,       role",
        "clerk.fresh,      clerk post, skhdt,  con đường về Kỳ Lừa, director, 422, agency-ended,       agency",
        "clerk.fresh,      clerk post, sct,    ngắn,                director, 422, password-short,     password",
        "clerk.fresh,      clerk post, sct,    ,                    director, 422, password-short,     password",
        "clerk.fresh,      clerk post, sct,    matkhau2026,         director, 422, password-weak,      password",
        "clerk.fresh,      clerk post, sct,    aaaaaaaaaaaaaaa,     director, 422, password-weak,      password",
        "clerk.fresh,      clerk post, sct,    my clerk.fresh 12,   director, 422, password-weak,      password"
    })
    void a_new_officer_that_is_stated_wrongly_is_refused_with_the_field(
            String name,
            String post,
            String agency,
            String password,
            String role,
            int status,
            String type,
            String field)
            throws Exception {
        act("", officer(name, post, agency, password, role))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type", is("/problems/" + type)))
                .andExpect(jsonPath("$.field", is(field)))
                .andExpect(jsonPath("$.detail", not(startsWith("problem."))));
        door.perform(get("/api/officers/clerk.fresh").with(httpBasic("admin", "demo")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "director,          sct,      2026-10-05, 2026-10-04, 422, dates-reversed",
        "director,          nobody,   2026-10-05, 2026-10-06, 422, unknown-agency",
        "director,          skhdt,    2026-10-05, ,           422, agency-ended",
        "emperor,           sct,      2026-10-05, ,           422, unknown-role",
        "appraisal-officer, sct,      2027-01-01, ,           409, role-already-held"
    })
    void a_role_that_is_stated_wrongly_is_refused(
            String role, String agency, LocalDate from, LocalDate to, int status, String type) throws Exception {
        create();
        refused(act("/" + username + "/roles", role(role, agency, from, to)), status, type);
    }

    @Test
    void a_role_counts_from_its_first_to_its_last_day() throws Exception {
        create();
        act("/" + username + "/roles", role("director", "sct", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 6)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles[?(@.role == 'director')].current", contains(false)));
        for (int day = 4; day <= 7; day++) {
            time.travelTo(LocalDate.of(2026, 10, day)
                    .atTime(8, 0)
                    .atZone(BusinessTime.ZONE)
                    .toInstant());
            door.perform(get("/api/officers/" + username).with(httpBasic("admin", "demo")))
                    .andExpect(jsonPath("$.roles[?(@.role == 'director')].current", contains(day == 5 || day == 6)));
        }
    }

    @Test
    void the_committee_of_a_former_district_may_still_be_wound_up() throws Exception {
        create();
        act("/" + username + "/roles", role("agency-officer", "ubnd-182", LocalDate.of(2026, 10, 1), null))
                .andExpect(status().isOk());
    }

    @Test
    void a_role_ends_once() throws Exception {
        int role = JsonPath.read(body(create()), "$.roles[0].id");
        String end = "/" + username + "/roles/" + role + "/end";
        refused(act(end, "{\"on\": \"2026-09-30\"}"), 422, "dates-reversed");
        act(end, "{}").andExpect(status().isOk()).andExpect(jsonPath("$.roles[0].to", is("2026-10-01")));
        refused(act(end, "{}"), 409, "role-already-ended");
        refused(act(end, "{\"on\": \"2026-12-31\"}"), 409, "role-already-ended");
        refused(act("/" + username + "/roles/999999/end", "{}"), 404, "unknown-assignment");
    }

    @Test
    void the_past_of_a_role_is_not_rewritten() throws Exception {
        create();
        String given = body(act(
                "/" + username + "/roles",
                role("director", "sct", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        int role = JsonPath.<java.util.List<Integer>>read(given, "$.roles[?(@.role == 'director')].id")
                .get(0);
        String end = "/" + username + "/roles/" + role + "/end";
        refused(act(end, "{\"on\": \"2026-09-29\"}"), 422, "end-in-the-past");
        act(end, "{\"on\": \"2026-09-30\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles[?(@.role == 'director')].current", contains(false)));
    }

    @Test
    void an_account_is_disabled_and_enabled() throws Exception {
        create();
        act("/" + username + "/disable", "").andExpect(jsonPath("$.active", is(false)));
        door.perform(get("/api/units").with(httpBasic(username, GOOD))).andExpect(status().isUnauthorized());
        refused(act("/" + username + "/disable", ""), 409, "already-disabled");
        act("/" + username + "/enable", "").andExpect(jsonPath("$.active", is(true)));
        door.perform(get("/api/units").with(httpBasic(username, GOOD))).andExpect(status().isOk());
        refused(act("/" + username + "/enable", ""), 409, "already-enabled");
    }

    @Test
    void an_administrator_neither_disables_oneself_nor_leaves_nobody_in_charge() throws Exception {
        refused(act("/admin/disable", ""), 409, "not-yourself");
        int role = JsonPath.read(read("/api/officers/admin"), "$.roles[0].id");
        refused(act("/admin/roles/" + role + "/end", "{}"), 409, "last-administrator");
    }

    @Test
    void a_password_is_reset_and_the_old_one_is_worth_nothing() throws Exception {
        create();
        refused(act("/" + username + "/password", "{\"password\": \"1234567890\"}"), 422, "password-weak");
        act("/" + username + "/password", "{\"password\": \"chợ Kỳ Lừa ngày mưa\"}")
                .andExpect(status().isOk());
        door.perform(get("/api/units").with(httpBasic(username, GOOD))).andExpect(status().isUnauthorized());
        door.perform(get("/api/units").with(httpBasic(username, "chợ Kỳ Lừa ngày mưa")))
                .andExpect(status().isOk());
    }

    @Test
    void officers_change_their_own_password() throws Exception {
        create();
        refused(changeOwn(GOOD, "wrong one", "chợ Kỳ Lừa ngày mưa"), 422, "password-wrong");
        refused(changeOwn(GOOD, GOOD, GOOD), 422, "password-same");
        refused(changeOwn(GOOD, GOOD, "ngắn"), 422, "password-short");
        changeOwn(GOOD, GOOD, "chợ Kỳ Lừa ngày mưa").andExpect(status().isNoContent());
        changeOwn(GOOD, GOOD, "gì đó khác hẳn").andExpect(status().isUnauthorized());
        recorded("created", "role-given", "password-changed");
    }

    @Test
    void nobody_but_an_administrator_administers_and_only_the_auditor_reads_along() throws Exception {
        door.perform(get("/api/officers").with(httpBasic("director.sct", "demo")))
                .andExpect(status().isForbidden());
        door.perform(get("/api/officers").with(httpBasic("auditor", "demo"))).andExpect(status().isForbidden());
        door.perform(get("/api/administration").with(httpBasic("director.sct", "demo")))
                .andExpect(status().isForbidden());
        door.perform(get("/api/administration").with(httpBasic("auditor", "demo")))
                .andExpect(status().isOk());
        door.perform(post("/api/officers/admin/disable").with(httpBasic("auditor", "demo")))
                .andExpect(status().isForbidden());
    }

    @Test
    void every_change_is_recorded_with_who_when_and_what() throws Exception {
        int role = JsonPath.read(body(create()), "$.roles[0].id");
        act("/" + username + "/roles/" + role + "/end", "{\"on\": \"2026-10-09\"}");
        act("/" + username + "/disable", "");
        act("/" + username + "/enable", "");
        act("/" + username + "/password", "{\"password\": \"chợ Kỳ Lừa ngày mưa\"}");
        act("/" + username + "/password", "{\"password\": \"ngắn\"}");
        recorded("created", "role-given", "role-ended", "disabled", "enabled", "password-reset");
        String record = read("/api/administration?officer=" + username);
        assertThat(JsonPath.<java.util.Map<String, String>>read(record, "$.items[3].detail"))
                .containsEntry("role", "appraisal-officer")
                .containsEntry("agency", "sct")
                .containsEntry("from", "2026-10-01")
                .containsEntry("to", "2026-10-09");
        assertThat(JsonPath.<String>read(record, "$.items[0].administrator")).isEqualTo("admin");
        assertThat(JsonPath.<String>read(record, "$.items[0].at")).startsWith("2026-10-01T02:");
        assertThat(record).doesNotContain("Kỳ Lừa");
    }

    @Test
    void the_database_takes_additions_to_the_record_only() throws Exception {
        create();
        assertThatThrownBy(() -> jdbc.update("update administration_event set administrator = 'x'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from administration_event"))
                .hasStackTraceContaining("append-only");
        recorded("created", "role-given");
    }

    @Test
    void the_record_comes_page_by_page_from_the_newest() throws Exception {
        create();
        for (int i = 0; i < 26; i++) {
            act("/" + username + "/disable", "");
            act("/" + username + "/enable", "");
        }
        String first = read("/api/administration?officer=" + username);
        String second = read("/api/administration?officer=" + username + "&after=" + JsonPath.read(first, "$.next"));
        assertThat(JsonPath.<Integer>read(first, "$.items.length()")).isEqualTo(50);
        assertThat(JsonPath.<java.util.List<String>>read(second, "$.items[*].act"))
                .containsExactly("enabled", "disabled", "role-given", "created");
        assertThat(JsonPath.<String>read(second, "$.next")).isNull();
        door.perform(get("/api/administration?after=x").with(httpBasic("admin", "demo")))
                .andExpect(status().isBadRequest());
    }

    private ResultActions create() throws Exception {
        return act("", officer(username, "Chuyên viên Định", "sct", GOOD, "appraisal-officer"));
    }

    private static String officer(String username, String post, String agency, String password, String role) {
        return "{\"username\": %s, \"name\": %s, \"agency\": %s, \"password\": %s, \"role\": %s}"
                .formatted(quoted(username), quoted(post), quoted(agency), quoted(password), quoted(role));
    }

    private static String role(String role, String agency, LocalDate from, LocalDate to) {
        return "{\"role\": %s, \"agency\": %s, \"from\": %s, \"to\": %s}"
                .formatted(quoted(role), quoted(agency), quoted(from), quoted(to));
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private ResultActions act(String below, String body) throws Exception {
        return door.perform(post("/api/officers" + below)
                .with(httpBasic("admin", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions changeOwn(String password, String current, String wanted) throws Exception {
        return door.perform(post("/api/password")
                .with(httpBasic(username, password))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"current\": \"%s\", \"password\": \"%s\"}".formatted(current, wanted)));
    }

    private void found(String q, org.hamcrest.Matcher<?> usernames) throws Exception {
        door.perform(get("/api/officers").param("q", q).with(httpBasic("admin", "demo")))
                .andExpect(jsonPath("$.items[*].username", usernames));
    }

    private void recorded(String... oldestFirst) throws Exception {
        java.util.List<String> acts = new java.util.ArrayList<>(JsonPath.<java.util.List<String>>read(
                read("/api/administration?officer=" + username), "$.items[*].act"));
        java.util.Collections.reverse(acts);
        assertThat(acts).containsExactly(oldestFirst);
    }

    private static void refused(ResultActions answer, int status, String type) throws Exception {
        answer.andExpect(status().is(status)).andExpect(jsonPath("$.type", is("/problems/" + type)));
    }

    private String read(String url) throws Exception {
        return body(door.perform(get(url).with(httpBasic("admin", "demo"))));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
