package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;

@ClustersTest
class SignInsTests {

    private static final String OFFICER = "clerk.tester";

    @Autowired
    private MockMvc door;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private BusinessTime time;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void an_officer() {
        transaction.executeWithoutResult(status -> accounts.find(OFFICER)
                .ifPresentOrElse(
                        known -> {
                            known.resetPassword(passwords.encode("right"));
                            known.enable();
                        },
                        () -> accounts.save(
                                new Account(OFFICER, "Văn thư thử việc", "sct", passwords.encode("right")))));
    }

    @Test
    void passwords_are_kept_as_argon2_hashes() {
        assertThat(passwords.encode("right")).startsWith("$argon2id$");
    }

    @Test
    void a_remembered_password_still_has_to_match_its_own_hash() {
        PasswordEncoder remembering = new RememberedPasswords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        String hash = remembering.encode("one");
        assertThat(remembering.matches("one", hash)).isTrue();
        assertThat(remembering.matches("one", hash)).isTrue();
        assertThat(remembering.matches("two", hash)).isFalse();
        assertThat(remembering.matches("one", remembering.encode("two"))).isFalse();
    }

    @Test
    void five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() throws Exception {
        fail(5);
        basic("right", 401);
        door.perform(get("/api/units").with(httpBasic(OFFICER, "right")))
                .andExpect(jsonPath("$.type", is("/problems/account-locked")));
        door.perform(formLogin().user(OFFICER).password("right")).andExpect(redirectedUrl("/login?locked"));
        time.forward(Duration.ofMinutes(14));
        basic("right", 401);
        time.forward(Duration.ofMinutes(2));
        basic("right", 200);
    }

    @Test
    void four_wrong_passwords_do_not_lock_and_a_right_one_forgets_them() throws Exception {
        fail(4);
        basic("right", 200);
        fail(4);
        basic("right", 200);
    }

    @Test
    void after_a_lock_the_count_starts_anew() throws Exception {
        fail(5);
        time.forward(Duration.ofMinutes(16));
        fail(4);
        basic("right", 200);
    }

    @Test
    void a_disabled_officer_cannot_sign_in_and_loses_the_open_session() throws Exception {
        MockHttpSession session =
                (MockHttpSession) door.perform(formLogin().user(OFFICER).password("right"))
                        .andReturn()
                        .getRequest()
                        .getSession();
        door.perform(get("/nothing-here").session(session)).andExpect(status().isNotFound());
        transaction.executeWithoutResult(
                status -> accounts.find(OFFICER).orElseThrow().disable());
        door.perform(get("/nothing-here").session(session)).andExpect(status().isFound());
        assertThat(session.isInvalid()).isTrue();
        basic("right", 401);
    }

    private void fail(int times) throws Exception {
        for (int time = 0; time < times; time++) {
            basic("wrong", 401);
        }
    }

    private void basic(String password, int expected) throws Exception {
        door.perform(get("/api/units").with(httpBasic(OFFICER, password))).andExpect(status().is(expected));
    }
}
