package vn.clusters.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Crowd;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** What waits for a leader who has more before it than a page holds. */
@ClustersTest
class AgendaTests {

    /** Where no other test has clusters, whose unlet land would be a mark. */
    private static final String UNIT = "06040";

    private static final String CHAIR = "chair.ubnd-tinh";
    private static final int PAGE = 100;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Tasks tasks;

    @Autowired
    Caller caller;

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    BusinessTime time;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aQuietYear() {
        office.on(LocalDate.of(2019, 9, 9));
    }

    @AfterEach
    void backToThePresent() {
        Crowd.leave(database);
        time.shift(Duration.ZERO);
    }

    @Test
    void what_stands_beyond_the_first_page_is_offered_and_signed_in_a_row() throws Exception {
        String dossier = office.open("CCN Trang sau", "20", UNIT);
        Task task = walk.to(dossier, "decide-establishment");
        Crowd.before(task, PAGE, database);
        String after = pageBefore(task);
        assertThat(after).as("a page of its own stands before").isNotNull();

        String next = redirected(post("/briefs/row").param("after", after));
        List<String> signed = new ArrayList<>();
        while (next.startsWith("/dossiers/")) {
            boolean own = next.contains(dossier);
            next = redirected(own ? approve(next + "/" + task.id()) : post("/briefs/row/skip"));
            if (own) {
                signed.add(dossier);
            }
        }
        assertThat(signed)
                .as(caller.read(CHAIR, "/api/dossiers/" + dossier + "/brief")
                        .get("risks")
                        .toString())
                .containsExactly(dossier);
        assertThat(next).startsWith("/briefs?after=");
        assertThat(tasks.openOf(dossier)).extracting(Task::key).contains("issue-decision");
    }

    private static MockHttpServletRequestBuilder approve(String address) {
        return post(address)
                .param("outcome", "approve")
                .param("capacity", "chair")
                .param("signer", "Người ký thử");
    }

    @Test
    void a_cursor_that_was_tampered_with_is_refused() throws Exception {
        for (String after : List.of("x", "2019-13-41~1", "2019-01-01")) {
            door.perform(get("/api/briefs").param("after", after).with(user(accounts.loadUserByUsername(CHAIR))))
                    .andExpect(status().isUnprocessableEntity());
        }
    }

    /** Goes through the pages, none of which shows a row twice. */
    private String pageBefore(Task task) {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = caller.read(CHAIR, "/api/briefs" + (after == null ? "" : "?after=" + after));
            List<String> ids = page.get("items").findValuesAsText("task");
            assertThat(seen).doesNotContainAnyElementsOf(ids);
            seen.addAll(ids);
            if (ids.contains(task.id())) {
                return after;
            }
            after = page.get("next").textValue();
        } while (after != null);
        throw new AssertionError(task.id() + " is on no page");
    }

    private String redirected(MockHttpServletRequestBuilder act) throws Exception {
        return door.perform(act.with(csrf())
                        .with(user(accounts.loadUserByUsername(CHAIR)))
                        .session(session))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
