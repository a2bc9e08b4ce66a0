package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.support.ClustersTest;

@ClustersTest
class OfficerPagesTests {

    private static final String GOOD = "con đường về Kỳ Lừa";

    @Autowired
    private MockMvc door;

    private final String username =
            "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private MockHttpSession administrator;

    @BeforeEach
    void an_administrator_and_an_officer() throws Exception {
        administrator = signIn("admin", "demo");
        send(create(username)).andExpect(redirectedUrl("/officers/" + username));
    }

    @Test
    void the_list_finds_the_officer_and_links_to_the_page() throws Exception {
        look("/officers?q=khong%20ai%20ca").andExpect(content().string(containsString("Không tìm thấy cán bộ nào.")));
        look("/officers?q=" + username + "%20chuyen%20dinh")
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/officers/" + username + "\""),
                                containsString("Chuyên viên Định"),
                                containsString("Chuyên viên thẩm định"))));
    }

    @Test
    void a_refused_form_comes_back_as_filled_in_with_the_reason() throws Exception {
        send(create(username))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Tên đăng nhập “" + username + "” đã có người dùng."),
                                containsString("value=\"Chuyên viên Định\""),
                                not(containsString(GOOD)))));
        send(at("/roles")
                        .param("role", "director")
                        .param("agency", "sct")
                        .param("from", "2026-05-02")
                        .param("to", "2026-05-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(containsString("Ngày kết thúc (01/05/2026) phải từ ngày bắt đầu (02/05/2026)")));
    }

    @Test
    void the_page_of_an_officer_gives_and_ends_roles_and_shows_what_was_done() throws Exception {
        send(at("/roles")
                        .param("role", "director")
                        .param("agency", "sct")
                        .param("from", "2026-05-02")
                        .param("to", ""))
                .andExpect(redirectedUrl("/officers/" + username));
        String page = look("/officers/" + username).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Giám đốc sở", "02/05/2026", "không thời hạn", "Giao vai trò", "Khóa tài khoản");
        String end = page.replaceAll("(?s).*?action=\"([^\"]*/end)\".*", "$1");
        send(post(end)).andExpect(redirectedUrl("/officers/" + username));
        send(post(end)).andExpect(status().isConflict()).andExpect(content().string(containsString("đã kết thúc")));
    }

    @Test
    void an_account_is_disabled_enabled_and_gets_a_new_password() throws Exception {
        MockHttpSession open = signIn(username, GOOD);
        send(at("/password").param("password", "chợ Kỳ Lừa ngày mưa"))
                .andExpect(redirectedUrl("/officers/" + username));
        door.perform(get("/password").session(open)).andExpect(status().isFound());
        assertThat(open.isInvalid()).isTrue();
        send(at("/disable")).andExpect(redirectedUrl("/officers/" + username));
        look("/officers/" + username).andExpect(content().string(containsString("Đã khóa")));
        send(at("/enable")).andExpect(redirectedUrl("/officers/" + username));
        signIn(username, "chợ Kỳ Lừa ngày mưa");
    }

    @Test
    void the_session_in_which_an_officer_changes_the_password_goes_on_and_the_others_end() throws Exception {
        MockHttpSession here = signIn(username, GOOD);
        MockHttpSession elsewhere = signIn(username, GOOD);
        door.perform(change(GOOD, "chợ Kỳ Lừa ngày mưa", "chợ Kỳ Lừa ngày nắng").session(here))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("không giống nhau")));
        String before = here.getId();
        door.perform(change(GOOD, "chợ Kỳ Lừa ngày mưa", "chợ Kỳ Lừa ngày mưa").session(here))
                .andExpect(redirectedUrl("/password?changed"));
        assertThat(here.getId()).isNotEqualTo(before);
        door.perform(get("/password?changed").session(here))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã đổi mật khẩu.")));
        door.perform(get("/password").session(elsewhere)).andExpect(status().isFound());
    }

    @Test
    void the_auditor_reads_the_record_but_not_the_officers() throws Exception {
        MockHttpSession auditor = signIn("auditor", "demo");
        door.perform(get("/administration?officer=" + username).session(auditor))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Thêm cán bộ"),
                                containsString("Giao vai trò"),
                                containsString(">Quản trị hệ thống<"),
                                containsString(">Chuyên viên Định<"))));
        door.perform(get("/officers").session(auditor)).andExpect(status().isForbidden());
        door.perform(get("/administration").session(signIn("director.sct", "demo")))
                .andExpect(status().isForbidden());
    }

    private MockHttpSession signIn(String name, String password) throws Exception {
        return (MockHttpSession) door.perform(formLogin().user(name).password(password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private static MockHttpServletRequestBuilder create(String username) {
        return post("/officers")
                .param("username", username)
                .param("name", "Chuyên viên Định")
                .param("agency", "sct")
                .param("role", "appraisal-officer")
                .param("password", GOOD);
    }

    private MockHttpServletRequestBuilder at(String below) {
        return post("/officers/" + username + below);
    }

    private static MockHttpServletRequestBuilder change(String current, String password, String again) {
        return post("/password")
                .param("current", current)
                .param("password", password)
                .param("again", again)
                .with(csrf());
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return door.perform(form.session(administrator).with(csrf()));
    }

    private ResultActions look(String page) throws Exception {
        return door.perform(get(URI.create(page)).session(administrator)).andExpect(status().isOk());
    }
}
