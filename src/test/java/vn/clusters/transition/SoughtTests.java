package vn.clusters.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** The lists over running dossiers, page by page and filtered in their address. */
@ClustersTest
class SoughtTests {

    @Autowired
    Office office;

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    BusinessTime time;

    private static int tests;

    private String q;
    private String one;
    private String two;

    @BeforeEach
    void inTheDistrict() {
        office.on(LocalDate.of(2025, 6, 16));
        tests++;
        one = office.open("CCN Tìm thấy " + tests + " một", "20", "06448");
        two = office.open("CCN Tìm thấy " + tests + " hai", "20", "06448");
        q = "&q=tim thay " + tests;
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_page_takes_no_more_rows_than_it_needs() {
        AtomicInteger drawn = new AtomicInteger();
        Stream<String> rows = Stream.of("a", "b", "c", "d", "e").peek(row -> drawn.incrementAndGet());

        assertThat(Sought.page(rows, 2, Function.identity())).isEqualTo(new Listing<>(List.of("a", "b"), "b"));
        assertThat(drawn).hasValue(3);
        assertThat(Sought.page(Stream.of("d", "e"), 2, Function.identity()).next())
                .isNull();
    }

    @Test
    void the_second_page_of_what_is_to_be_handed_over_begins_after_the_first() throws Exception {
        String all = page("/hand-overs?on=2025-07-01" + q);
        assertThat(all).contains(">" + one + "<", ">" + two + "<");
        assertThat(page("/hand-overs?on=2025-07-01" + q + "&after=" + one))
                .contains(">" + two + "<", "after=" + one)
                .doesNotContain(">" + one + "<");
    }

    @Test
    void the_second_page_of_a_rehearsal_begins_after_the_first() throws Exception {
        String rehearsal = "/law/rehearsal?edition=2026-nd303&from=2025-08-20" + q;
        assertThat(page(rehearsal)).contains(">" + one + "<", ">" + two + "<").contains("2 hồ sơ đang giải quyết");
        assertThat(page(rehearsal + "&after=" + one)).contains(">" + two + "<").doesNotContain(">" + one + "<");
    }

    @Test
    void procedure_and_status_stand_in_the_address() throws Exception {
        for (String list : List.of("/hand-overs?on=2025-07-01", "/law/rehearsal?edition=2026-nd303&from=2025-08-20")) {
            assertThat(page(list + q + "&procedure=establish-cluster&status=awaiting-reception"))
                    .contains(">" + one + "<");
            assertThat(page(list + q + "&procedure=change-plan")).doesNotContain(">" + one + "<");
            assertThat(page(list + q + "&status=appraising")).doesNotContain(">" + one + "<");
        }
    }

    private String page(String url) throws Exception {
        String page = door.perform(get(url).with(user(accounts.loadUserByUsername("admin"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("??");
        return page;
    }
}
