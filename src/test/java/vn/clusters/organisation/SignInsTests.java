package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
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
    private Officers officers;

    @Autowired
    private AdministrationRecord record;

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

    @AfterEach
    void back() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_letter_is_the_same_in_one_piece_and_in_several() {
        String hash = passwords.encode("Lạng Sơn");
        assertThat(passwords.matches(Normalizer.normalize("Lạng Sơn", Normalizer.Form.NFD), hash))
                .isTrue();
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
    void five_wrong_passwords_lock_the_account_and_the_record_says_so() throws Exception {
        fail(5);
        basic("right", 401);
        door.perform(get("/api/units").with(httpBasic(OFFICER, "right")))
                .andExpect(jsonPath("$.type", is("/problems/account-locked")));
        door.perform(formLogin().user(OFFICER).password("right")).andExpect(redirectedUrl("/login?locked"));
        assertThat(record.page(OFFICER, null).items().get(0))
                .satisfies(line -> assertThat(line.act()).isEqualTo("locked"))
                .satisfies(line -> assertThat(line.administrator()).isEqualTo("system"))
                .satisfies(line -> assertThat(line.detail()).containsEntry("failures", "5"));
    }

    @Test
    void four_wrong_passwords_do_not_lock_and_a_right_one_forgets_them() throws Exception {
        fail(4);
        basic("right", 200);
        fail(4);
        basic("right", 200);
    }

    @Test
    void every_further_wrong_password_locks_twice_as_long() {
        assertThat(IntStream.rangeClosed(5, 13)
                        .mapToLong(n -> SignIns.lockAfter(n).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void a_lock_ends_with_the_time_of_the_machine_whatever_the_business_time() throws Exception {
        fail(5);
        time.forward(Duration.ofDays(1));
        basic("right", 401);
        assertThat(lockedAfter(Duration.ofSeconds(59))).isTrue();
        assertThat(lockedAfter(Duration.ofSeconds(61))).isFalse();
    }

    @Test
    void a_name_that_nobody_has_is_neither_locked_nor_recorded() throws Exception {
        for (int time = 0; time < 6; time++) {
            door.perform(get("/api/units").with(httpBasic("nobody.here", "wrong")))
                    .andExpect(jsonPath("$.type", is("/problems/not-signed-in")));
        }
        assertThat(record.page("nobody.here", null).items()).isEmpty();
    }

    @Test
    void a_sign_in_gives_the_session_a_new_id() throws Exception {
        MockHttpSession planted = new MockHttpSession();
        String before = planted.getId();
        door.perform(post("/login")
                        .session(planted)
                        .with(csrf())
                        .param("username", OFFICER)
                        .param("password", "right"))
                .andExpect(redirectedUrl("/"));
        assertThat(planted.getId()).isNotEqualTo(before);
    }

    @Test
    void signing_out_ends_the_session() throws Exception {
        MockHttpSession session =
                (MockHttpSession) door.perform(formLogin().user(OFFICER).password("right"))
                        .andReturn()
                        .getRequest()
                        .getSession();
        door.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/login?logout"));
        assertThat(session.isInvalid()).isTrue();
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

    private boolean lockedAfter(Duration later) {
        Clock then = Clock.offset(Clock.systemUTC(), later);
        return !new SignIns(accounts, officers, record, then)
                .loadUserByUsername(OFFICER)
                .isAccountNonLocked();
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
