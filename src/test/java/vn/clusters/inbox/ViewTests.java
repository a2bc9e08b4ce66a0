package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;

/** Filters of the list of work saved under a name: whose they are, and what becomes of those that no longer hold. */
@ClustersTest
class ViewTests {

    private static final String OFFICER = "officer.ubnd-06463";
    private static final String CHAIR = "chair.ubnd-06463";
    private static final String STRANGER = "officer.ubnd-06172";
    private static final String VIEWS = "/api/inbox/views";

    @Autowired
    Caller caller;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    MockMvc door;

    @AfterEach
    void forget() {
        database.sql("delete from saved_view").update();
    }

    @Test
    void an_own_view_keeps_filter_and_order_and_is_opened_renamed_and_deleted_by_its_owner_only() throws Exception {
        JsonNode view =
                save(OFFICER, "Sắp đến hạn", "/inbox?urgency=near&q=v%C4%83n+l%C3%A3ng&sort=place&after=x", false);
        assertThat(view.get("address").asText()).isEqualTo("/inbox?urgency=near&q=v%C4%83n%20l%C3%A3ng&sort=place");
        assertThat(view.at("/filter/q").asText()).isEqualTo("văn lãng");
        long id = view.get("id").asLong();

        page(OFFICER, get("/inbox/views/" + id))
                .andExpect(redirectedUrl(view.get("address").asText()));
        assertThat(text(page(OFFICER, get("/inbox")))).contains("/inbox/views/" + id, "Sắp đến hạn");
        assertThat(names(CHAIR)).isEmpty();
        caller.send(CHAIR, VIEWS + "/" + id + "/rename", Map.of("name", "Của tôi"), 404);

        caller.send(OFFICER, VIEWS + "/" + id + "/rename", Map.of("name", " Gấp "), 200);
        assertThat(names(OFFICER)).containsExactly("Gấp");
        page(OFFICER, post("/inbox/views/" + id + "/delete").with(csrf())).andExpect(redirectedUrl("/inbox/views"));
        assertThat(names(OFFICER)).isEmpty();
    }

    @Test
    void the_agencys_view_is_everybodys_there_and_managed_by_its_head_or_the_administrator() {
        caller.send(OFFICER, VIEWS, Map.of("name", "Chung", "address", "/inbox", "shared", true), 403);
        long id = save(CHAIR, "Chung", "/inbox?whose=unclaimed", true).get("id").asLong();

        assertThat(names(OFFICER)).containsExactly("Chung");
        assertThat(names(STRANGER)).isEmpty();
        assertThat(caller.read(OFFICER, VIEWS).at("/0/mayChange").asBoolean()).isFalse();
        caller.send(OFFICER, VIEWS + "/" + id + "/rename", Map.of("name", "Khác"), 403);
        caller.send("admin", VIEWS + "/" + id + "/rename", Map.of("name", "Chung cả xã"), 200);
        assertThat(names(CHAIR)).containsExactly("Chung cả xã");
    }

    @Test
    void a_view_of_an_agency_that_the_officer_left_is_refused_in_words_above_the_list() throws Exception {
        long id =
                save(CHAIR, "Của xã", "/inbox?whose=unclaimed", true).get("id").asLong();
        for (String address : List.of("/inbox/views/" + id, "/inbox/views/987654321")) {
            String list = text(page(STRANGER, get(address)).andExpect(status().isUnprocessableEntity()));
            assertThat(list).contains("role=\"alert\"", "không còn ở cơ quan", "class=\"tabs");
        }
        caller.send(STRANGER, VIEWS + "/" + id + "/delete", Map.of(), 404);
    }

    @Test
    void a_view_whose_filter_no_longer_holds_says_so_and_the_rest_of_it_still_finds() throws Exception {
        long id = save(OFFICER, "Cũ", "/inbox?q=con&urgency=near", false)
                .get("id")
                .asLong();
        database.sql("update saved_view set address = '/inbox?q=con&unit=00000' where id = ?")
                .param(id)
                .update();

        assertThat(caller.read(OFFICER, VIEWS).at("/0/holds").asBoolean()).isFalse();
        assertThat(text(page(OFFICER, get("/inbox/views")))).contains("không còn dùng được");
        page(OFFICER, get("/inbox/views/" + id)).andExpect(redirectedUrl("/inbox?q=con&unit=00000"));
        String list = text(page(OFFICER, get("/inbox?q=con&unit=00000")).andExpect(status().isUnprocessableEntity()));
        assertThat(list).contains("00000", "value=\"con\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /inbox, name",
        "long, /inbox, name",
        "Đã có, /inbox, name",
        "Sai giá trị, /inbox?step=nothing, step",
        "Nơi khác, /dossiers, address",
        "Máy khác, https://example.org/inbox, address",
        "Hỏng, /inbox?q=%zz, address"
    })
    void what_cannot_be_saved_is_refused_and_nothing_is_changed(String name, String address, String field)
            throws Exception {
        save(OFFICER, "Đã có", "/inbox?q=1", false);
        String asked = name.equals("long") ? "a".repeat(81) : name;

        JsonNode problem = caller.send(OFFICER, VIEWS, Map.of("name", asked, "address", address, "shared", false), 422);
        assertThat(problem.get("field").asText()).isEqualTo(field);
        String list = text(page(
                        OFFICER,
                        post("/inbox/views")
                                .param("name", asked)
                                .param("address", address)
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity()));
        assertThat(list).contains("role=\"alert\"").doesNotContain("problem.");
        assertThat(names(OFFICER)).containsExactly("Đã có");
    }

    @Test
    void there_is_room_for_so_many_views_only() {
        for (int n = 0; n < SavedViews.MOST; n++) {
            save(OFFICER, "Danh sách " + n, "/inbox?q=" + n, false);
        }
        caller.send(OFFICER, VIEWS, Map.of("name", "Thừa", "address", "/inbox", "shared", false), 422);
        assertThat(names(OFFICER)).hasSize(SavedViews.MOST);
    }

    private JsonNode save(String officer, String name, String address, boolean shared) {
        return caller.send(officer, VIEWS, Map.of("name", name, "address", address, "shared", shared), 201);
    }

    private List<String> names(String officer) {
        List<String> names = new ArrayList<>();
        caller.read(officer, VIEWS).forEach(view -> names.add(view.get("name").asText()));
        return names;
    }

    private ResultActions page(String officer, MockHttpServletRequestBuilder request) throws Exception {
        return door.perform(request.with(user(accounts.loadUserByUsername(officer))));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
