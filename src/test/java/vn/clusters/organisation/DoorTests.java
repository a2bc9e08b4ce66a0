package vn.clusters.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.support.ClustersTest;

@ClustersTest
class DoorTests {

    @Autowired
    private MockMvc door;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inbox",
                "/dossiers",
                "/dossiers/new",
                "/dossiers/H37-260101-0001",
                "/tasks/1",
                "/clusters",
                "/trace/H37-260101-0001",
                "/officers",
                "/law/2024-nd32",
                "/engine-rest/task",
                "/camunda/app/",
                "/h2-console",
                "/anything"
            })
    void every_page_asks_for_a_sign_in(String page) throws Exception {
        door.perform(get(page)).andExpect(status().isFound()).andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks", "/api/dossiers", "/api/dossiers/H37-260101-0001", "/api/units", "/api/agencies",
                "/api/clusters", "/api/law/editions", "/api/business-time", "/api/admin/anything", "/api/anything"
            })
    void every_interface_asks_for_credentials(String url) throws Exception {
        door.perform(get(url))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic realm=")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type", is("/problems/not-signed-in")))
                .andExpect(jsonPath("$.detail", containsString("đăng nhập")));
    }

    @Test
    void only_health_and_the_description_of_the_interface_are_open() throws Exception {
        door.perform(get("/actuator/health")).andExpect(status().isOk());
        door.perform(get("/v3/api-docs")).andExpect(status().isOk());
        door.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        door.perform(get("/actuator/env")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/officers", "/admin/anything"})
    void administration_is_for_administrators(String page) throws Exception {
        door.perform(get(page).with(user("director.sct"))).andExpect(status().isForbidden());
    }

    @Test
    void the_business_time_is_for_administrators() throws Exception {
        door.perform(get("/api/business-time").with(httpBasic("admin", "demo"))).andExpect(status().isOk());
        door.perform(get("/api/business-time").with(httpBasic("director.sct", "demo")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type", is("/problems/not-allowed")));
    }

    @Test
    void a_wrong_password_and_an_unknown_officer_look_the_same() throws Exception {
        door.perform(get("/api/units").with(httpBasic("auditor", "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type", is("/problems/not-signed-in")));
        door.perform(get("/api/units").with(httpBasic("nobody", "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type", is("/problems/not-signed-in")));
    }

    @Test
    void the_interface_needs_no_token_and_starts_no_session() throws Exception {
        door.perform(post("/api/business-time/forward")
                        .with(httpBasic("admin", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"days\":0}"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void a_request_that_another_site_sends_with_remembered_credentials_is_refused() throws Exception {
        door.perform(get("/api/units").with(httpBasic("admin", "demo")).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        door.perform(post("/officers").with(user("admin"))).andExpect(status().isForbidden());
        door.perform(post("/logout").with(user("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void an_officer_signs_in_and_out() throws Exception {
        door.perform(formLogin().user("head.sct").password("demo"))
                .andExpect(authenticated().withUsername("head.sct").withRoles("DIVISION_HEAD"))
                .andExpect(redirectedUrl("/"));
        door.perform(formLogin().user("head.sct").password("other"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        door.perform(post("/logout").with(user("head.sct")).with(csrf())).andExpect(redirectedUrl("/login?logout"));
    }

    @Test
    void a_fragment_without_a_session_sends_the_page_to_the_sign_in() throws Exception {
        door.perform(get("/inbox").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }

    @Test
    void every_answer_carries_the_headers_that_keep_foreign_content_out() throws Exception {
        door.perform(get("/api/units").with(httpBasic("admin", "demo")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        door.perform(get("/css/missing.css"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")));
    }
}
