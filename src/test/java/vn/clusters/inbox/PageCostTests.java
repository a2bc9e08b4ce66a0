package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** What a page of work may ask of the database; that it is quick is shown by the benchmark. */
@ClustersTest
class PageCostTests {

    /** The officer, their powers, rows, counts, views, colleagues, notices and, if there are any, whether they may be read. */
    private static final int MOST = 8;

    @Autowired
    MockMvc door;

    @Autowired
    Office office;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    EntityManagerFactory entities;

    private Statistics asked;

    @BeforeEach
    void count() {
        asked = entities.unwrap(SessionFactory.class).getStatistics();
        asked.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoLonger() {
        asked.setStatisticsEnabled(false);
    }

    @Test
    void a_page_asks_as_often_for_many_rows_as_for_one() throws Exception {
        office.open("CCN Hỏi một lần", "39.5", "06172");
        long forOne = statements("hoi mot lan");
        for (int more = 0; more < 5; more++) {
            office.open("CCN Hỏi một lần " + more, "39.5", "06172");
        }
        assertThat(statements("hoi mot lan")).isEqualTo(forOne).isLessThanOrEqualTo(MOST);
    }

    private long statements(String words) throws Exception {
        var officer = user(accounts.loadUserByUsername("officer.ubnd-06172"));
        asked.clear();
        door.perform(get("/inbox").param("q", words).with(officer))
                .andExpect(content().string(containsString("CCN Hỏi một lần")));
        return asked.getPrepareStatementCount();
    }
}
